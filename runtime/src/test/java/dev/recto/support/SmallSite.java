package dev.recto.support;

import static dev.recto.support.Bytes.lookup;
import static dev.recto.support.Bytes.row;

import dev.recto.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The resources of a site with the pages {@code a.md} and {@code b.md}, and the root section. */
final class SmallSite {
  private static final byte[] HTML = "<h2 id=\"x\">X</h2>".getBytes(StandardCharsets.UTF_8);
  private static final byte[] SUMMARY = "<p>s</p>".getBytes(StandardCharsets.UTF_8);
  private static final byte[] MARKDOWN = "## X\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] DETAILS =
      new Bytes()
          .size(1)
          .size(2)
          .text("X")
          .text("x")
          .size(0)
          .size(3)
          .kind(LinkKind.PAGE)
          .text("to b")
          .text("/b/")
          .size(1)
          .none()
          .kind(LinkKind.ANCHOR)
          .text("here")
          .text("#x")
          .text("x")
          .kind(LinkKind.EXTERNAL)
          .text("out")
          .text("https://example.net")
          .text("https://example.net")
          .size(1)
          .text("/c.png")
          .text("c")
          .none()
          .toArray();

  private SmallSite() {}

  static ResourceFolder write(Path root) {
    return new ResourceFolder(root)
        .blocks("pages-0.bin", page("a.md", "/a/", "A", "en"), page("b.md", "/b/", "B", "en"))
        .blocks("page-extras-0.bin", extra("guest", "Ada"), new Bytes().size(0))
        .blocks("sections-0.bin", section())
        .blocks("section-extras-0.bin", extra("color", "red"))
        .blocks("page-paths.bin", lookup(true, row("/a/"), row("/b/")))
        .blocks("page-paths-0.bin", lookup(false, row("/a/", 0)))
        .blocks("page-paths-1.bin", lookup(false, row("/b/", 1)))
        .blocks("section-paths.bin", lookup(false, row("/", 0)))
        .blocks("redirects.bin", new Bytes().size(1).text("/old/").text("/a/"))
        .blocks("taxonomies.bin", lookup(false))
        .blocks(
            "site.bin",
            new Bytes()
                .text("https://example.org")
                .text("en")
                .size(2)
                .text("en")
                .some("Title")
                .some("Description")
                .text("fr")
                .some("Titre")
                .none()
                .raw(extra("author", "Ada").toArray()))
        .bare("bodies-0.bin", HTML, SUMMARY, DETAILS)
        .bare("markdown-0.bin", MARKDOWN);
  }

  static Pages open(Class<?> anchor, ShortcodeCaller shortcodes) {
    return Pages.open(
        anchor, ResourceFolder.FOLDER, ResourceFolder.FINGERPRINT, shortcodes, 2, 1, 0);
  }

  /** All that a site says, as text. */
  static String everything(Pages pages) {
    StringBuilder all = new StringBuilder();
    for (Page page : pages.pages()) {
      all.append(page.source()).append(page.path()).append(page.permalink()).append(page.slug());
      all.append(page.title()).append(page.extra()).append(page.inSearchIndex());
      all.append(page.section()).append(page.ancestors()).append(page.backlinks());
      all.append(page.body().html()).append(page.body().summary()).append(page.body().markdown());
      all.append(page.body().headings()).append(page.links()).append(page.body().images());
      all.append(page.body().wordCount()).append(page.terms()).append(page.lang());
    }
    all.append(pages.sections()).append(pages.sections().get(0).pages());
    all.append(pages.sections().get(0).extra()).append(pages.sections().get(0).links());
    all.append(pages.at("/a/"))
        .append(pages.at("/b/"))
        .append(pages.sectionAt("/"))
        .append(pages.redirects());
    all.append(pages.terms("tags")).append(pages.title()).append(pages.description());
    return all.append(pages.settings()).toString();
  }

  static Bytes page(String source, String path, String title, String lang) {
    return body(
        new Bytes()
            .text(source)
            .text(path)
            .text(path.replace("/", ""))
            .some(title)
            .none()
            .none()
            .none()
            .none()
            .bool(false)
            .bool(true)
            .bool(true)
            .none()
            .texts()
            .texts()
            .size(0)
            .size(0)
            .text(lang)
            .sizes()
            .bool(true)
            .size(0)
            .sizes(0)
            .none()
            .none()
            .size(0)
            .sizes()
            .sizes());
  }

  private static Bytes section() {
    return body(
        new Bytes()
            .text("_index.md")
            .text("/")
            .text("en")
            .none()
            .none()
            .none()
            .none()
            .texts()
            .none()
            .bool(true)
            .text("NONE")
            .bool(true)
            .bool(false)
            .bool(false)
            .size(0)
            .text("page")
            .bool(false)
            .sizes(0, 1)
            .sizes()
            .sizes()
            .sizes()
            .size(0)
            .sizes()
            .sizes());
  }

  private static Bytes body(Bytes owner) {
    byte[] whole = new Bytes().raw(HTML).raw(SUMMARY).raw(DETAILS).toArray();
    return owner
        .size(0)
        .size(Format.HEADER)
        .size(HTML.length)
        .bool(true)
        .size(SUMMARY.length)
        .size(DETAILS.length)
        .int32(Format.checksum(whole, 0, whole.length))
        .bool(false)
        .size(1)
        .size(0)
        .size(Format.HEADER)
        .size(MARKDOWN.length)
        .int32(Format.checksum(MARKDOWN, 0, MARKDOWN.length));
  }

  private static Bytes extra(String key, String value) {
    return new Bytes().size(1).text(key).kind(ValueKind.TEXT).text(value);
  }
}
