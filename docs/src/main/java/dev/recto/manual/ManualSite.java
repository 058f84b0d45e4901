package dev.recto.manual;

import dev.recto.Page;
import dev.recto.Section;
import dev.recto.SiteFolder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.webjars.WebJarVersionLocator;

/** Writes the files of the manual's site; the same content gives the same files. */
final class ManualSite {
  private static final List<String> RESOURCES =
      List.of("manual.css", "manual.js", "theme.js", "icon.svg");

  /** The library of the search, without its version. */
  private static final String FUSE =
      Objects.requireNonNull(new WebJarVersionLocator().fullPath("fuse.js", "dist/fuse.min.js"));

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final SiteFolder folder;
  private final Path content;

  private ManualSite(SiteFolder folder, Path content) {
    this.folder = folder;
    this.content = content;
  }

  /**
   * Writes all files of the site.
   *
   * @param content the content folder, from which pictures are copied
   * @return how many
   * @throws IOException if a file can't be written
   */
  static int write(Path folder, Path content) throws IOException {
    SiteFolder files = SiteFolder.at(folder);
    ManualSite site = new ManualSite(files, content);
    site.topics();
    site.rest();
    return files.files().size();
  }

  private void topics() throws IOException {
    for (Section section : Site.sections()) {
      topic(Topic.of(section), template(section));
    }
    for (Group group : Navigation.all()) {
      for (Page page : group.pages()) {
        topic(Topic.of(page), "page.jte");
        folder.copy(page.assets(), content);
      }
    }
    for (DiagnosticPage diagnostic : Diagnostics.all()) {
      Topic topic = Topic.of(diagnostic.page());
      Here here = Here.at(topic.path());
      folder.page(
          topic.path(),
          render("diagnostic.jte", Map.of("diagnostic", diagnostic, "topic", topic, "here", here)));
    }
  }

  private static String template(Section section) {
    if (section.path().equals("/")) {
      return "home.jte";
    }
    return section.equals(Site.Sections.REFERENCE_DIAGNOSTICS) ? "diagnostics.jte" : "group.jte";
  }

  private void topic(Topic topic, String template) throws IOException {
    Here here = Here.at(topic.path());
    folder.page(topic.path(), render(template, Map.of("topic", topic, "here", here)));
  }

  private void rest() throws IOException {
    folder.page("/404.html", render("notFound.jte", Map.of("here", Here.anywhere())));
    folder.redirects(Site.redirects());
    folder.file("/sitemap.xml", Sitemap.xml());
    folder.file("/search-index.js", SearchIndex.script());
    folder.file("/fuse.js", resource(FUSE));
    for (String resource : RESOURCES) {
      folder.file("/" + resource, resource(resource));
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream bytes = ManualSite.class.getResourceAsStream("/" + name)) {
      return Objects.requireNonNull(bytes, name).readAllBytes();
    }
  }

  private String render(String template, Map<String, Object> values) {
    StringOutput html = new StringOutput();
    templates.render(template, values, html);
    return html.toString();
  }
}
