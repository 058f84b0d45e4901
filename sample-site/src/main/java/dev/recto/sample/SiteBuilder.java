package dev.recto.sample;

import dev.recto.Page;
import dev.recto.Pager;
import dev.recto.Section;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the site; the same content gives the same files. */
final class SiteBuilder {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Path target;
  private int pages;

  private SiteBuilder(Path target) {
    this.target = target;
  }

  /**
   * Writes all files of the site.
   *
   * @return the number of pages, not counting redirects
   * @throws IOException if a file can't be written
   */
  static int build(Path target) throws IOException {
    SiteBuilder site = new SiteBuilder(target);
    site.home();
    for (Episode episode : Episodes.all()) {
      site.episode(episode);
    }
    site.archive(Site.Sections.PODCAST);
    site.redirects();
    site.page("/guests/", "guests.jte", Map.of("guests", People.all()));
    for (Person guest : People.all()) {
      site.page(guest.path(), "guest.jte", Map.of("guest", guest));
    }
    site.page("/404.html", "notFound.jte", Map.of());
    site.resource("site.css");
    site.resource("icon.svg");
    return site.pages;
  }

  private void home() throws IOException {
    page(
        "/",
        "home.jte",
        Map.of(
            "newest", Episodes.first(),
            "start", Episodes.S01E04,
            "seasons", Season.all()));
  }

  private void episode(Episode episode) throws IOException {
    page(
        episode.page().path(),
        "episode.jte",
        Map.of(
            "episode", episode,
            "earlier", episode.page().earlier(),
            "later", episode.page().later()));
  }

  private void archive(Section section) throws IOException {
    for (Pager<Page> pager : Pager.of(section)) {
      page(pager.path(), "podcast.jte", Map.of("section", section, "pager", pager));
      if (pager.alias().isPresent()) {
        redirect(pager.alias().get(), pager.path());
      }
    }
  }

  private void redirects() throws IOException {
    for (Map.Entry<String, String> redirect : Site.redirects().entrySet()) {
      redirect(redirect.getKey(), redirect.getValue());
    }
  }

  private void redirect(String from, String to) throws IOException {
    write(from, render("redirect.jte", Map.of("path", to)));
  }

  private void page(String path, String template, Map<String, Object> values) throws IOException {
    write(path, render(template, values));
    pages++;
  }

  private String render(String template, Map<String, Object> values) {
    StringOutput html = new StringOutput();
    templates.render(template, values, html);
    return html.toString();
  }

  private void resource(String name) throws IOException {
    try (InputStream resource = SiteBuilder.class.getResourceAsStream("/" + name)) {
      Files.write(target.resolve(name), resource.readAllBytes());
    }
  }

  /** Writes index.html into the folder at the path, unless the path itself ends in .html. */
  private void write(String path, String html) throws IOException {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    Path file = target.resolve(relative);
    Path page = relative.endsWith(".html") ? file : file.resolve("index.html");
    Files.createDirectories(page.getParent());
    Files.writeString(page, html);
  }
}
