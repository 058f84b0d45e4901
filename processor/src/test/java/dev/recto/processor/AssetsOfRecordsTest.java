package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that values of declared records name, from content to run time. */
class AssetsOfRecordsTest {
  private static final String SITE =
      """
      package site;

      import dev.recto.*;
      import java.util.*;

      @ContentSite(registry = "Site")
      @ContentCollection(from = "blog", registry = "Posts")
      record Post(Page page, Asset cover, List<Asset> files, Optional<Shot> shot) {
        record Shot(Asset file, String alt) {}
      }
      """;

  private static final String SVG = "<svg width='%d' height='%d'/>";

  @TempDir Path temporary;

  @Test
  void aFileIsOneOfThePageOrElseAStaticOne() {
    ContentDir content = content();
    assertEquals(
        "a.svg blog/one/a.svg /blog/one/a.svg 30x20", run(content, "show(Posts.ONE.cover())"));
    assertEquals(
        "[img/a.svg blog/one/img/a.svg /blog/one/img/a.svg 40x10,"
            + " a.svg ../static/a.svg /a.svg 50x60,"
            + " notes.txt ../static/notes.txt /notes.txt -x-]",
        run(content, "Posts.ONE.files().stream().map(Show::show).toList()"));
    assertEquals(
        "only.svg ../static/only.svg /only.svg 7x8",
        run(content, "show(Posts.ONE.shot().orElseThrow().file())"));
  }

  @Test
  void aPageWithoutAFolderOfItsOwnHasStaticFilesOnly() {
    ContentDir content = content().page("blog/two.md", "[extra]\ncover = \"only.svg\"");
    assertEquals(
        "only.svg ../static/only.svg /only.svg 7x8", run(content, "show(Posts.TWO.cover())"));
    content.page("blog/two.md", "[extra]\ncover = \"one/a.svg\"");
    assertEquals(
        List.of(
            "content/blog/two.md:3:9: `cover` names the file `one/a.svg`, which is not next to the"
                + " page or in `static`; the closest one is `a.svg`; declared at Post.java:8"
                + " [missing-asset]"),
        compile(content, "\"\"").messages());
  }

  @Test
  void theFilesOfPagesAndSectionsAndTheImagesOfBodiesHaveTheirSizes() {
    ContentDir content = content().file("blog/_index.md", "+++\n+++\n![b](b.svg)\n");
    content.file("blog/b.svg", SVG.formatted(3, 4));
    assertEquals(
        "[a.svg blog/one/a.svg /blog/one/a.svg 30x20,"
            + " img/a.svg blog/one/img/a.svg /blog/one/img/a.svg 40x10]",
        run(content, "Posts.ONE.page().assets().stream().map(Show::show).toList()"));
    assertEquals(
        "[b.svg blog/b.svg /blog/b.svg 3x4]",
        run(content, "Site.Sections.BLOG.assets().stream().map(Show::show).toList()"));
    assertEquals(
        "Optional[b.svg blog/b.svg /blog/b.svg 3x4]",
        run(content, "Site.Sections.BLOG.body().images().get(0).asset().map(Show::show)"));
  }

  @Test
  void namesAreWrittenAsTheFilesAre() {
    for (String name :
        List.of(
            "A.svg", "./a.svg", "img/../a.svg", "/../static/a.svg", "img//a.svg", "img", "/", "")) {
      ContentDir content = content().page("blog/one/index.md", "[extra]\ncover = \"" + name + "\"");
      List<String> messages = compile(content, "\"\"").messages();
      assertEquals(1, messages.size(), name + " " + messages);
    }
  }

  private ContentDir content() {
    return ContentDir.in(temporary)
        .page(
            "blog/one/index.md",
            "[extra]\ncover = \"a.svg\"\nfiles = [\"img/a.svg\", \"/a.svg\", \"notes.txt\"]\n"
                + "[extra.shot]\nfile = \"only.svg\"\nalt = \"A\"")
        .file("blog/one/a.svg", SVG.formatted(30, 20))
        .file("blog/one/img/a.svg", SVG.formatted(40, 10))
        .file("../static/a.svg", SVG.formatted(50, 60))
        .file("../static/only.svg", SVG.formatted(7, 8))
        .file("../static/notes.txt", "Notes.");
  }

  private String run(ContentDir content, String expression) {
    Javac.Compilation compilation = compile(content, expression);
    assertEquals(List.of(), compilation.messages());
    return String.valueOf(compilation.call("site.Show", "value"));
  }

  private Javac.Compilation compile(ContentDir content, String expression) {
    return Javac.in(content)
        .source("site.Post", SITE)
        .source(
            "site.Show",
            """
            package site;

            import dev.recto.Asset;

            /** Shows assets. */
            public class Show {
              static String show(Asset asset) {
                String size = size(asset.width()) + "x" + size(asset.height());
                return asset.name() + " " + asset.source() + " " + asset.path() + " " + size;
              }

              private static String size(java.util.OptionalInt side) {
                return side.isPresent() ? "" + side.getAsInt() : "-";
              }

              private Show() {}

              /**
               * What is asked for.
               *
               * @return it as text
               */
              public static String value() {
                return String.valueOf(%s);
              }
            }
            """
                .formatted(expression))
        .compile();
  }
}
