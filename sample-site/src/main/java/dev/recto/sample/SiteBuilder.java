package dev.recto.sample;

import dev.recto.Asset;
import dev.recto.Page;
import dev.recto.Pager;
import dev.recto.Section;
import dev.recto.SiteFolder;
import dev.recto.Term;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.webjars.WebJarVersionLocator;

/** Writes the site; the same content gives the same files. */
final class SiteBuilder {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Path content;
  private final SiteFolder target;

  /** The pages that search engines should find. */
  private final List<Head> found = new ArrayList<>();

  private SiteBuilder(Path content, SiteFolder target) {
    this.content = content;
    this.target = target;
  }

  /**
   * Writes all files of the site into an empty folder.
   *
   * @param module the folder with {@code content} and {@code static}
   * @return the number of pages, not counting redirects
   * @throws IOException if a file can't be read or written
   */
  static int build(Path module, Path folder) throws IOException {
    SiteFolder target = SiteFolder.at(folder);
    SiteBuilder site = new SiteBuilder(module.resolve("content"), target);
    for (Language language : Languages.all()) {
      site.pagesIn(language);
    }
    site.news(Site.Sections.NEWS);
    target.redirects(Site.redirects());
    for (Page page : Site.pages()) {
      target.copy(page.assets(), site.content);
    }
    target.copyFolder(module.resolve("static"));
    site.library("fuse.js", "dist/fuse.min.js", "/fuse.js");
    target.file("/sitemap.xml", Sitemap.of(site.found));
    target.file(
        "/robots.txt", "User-agent: *\nAllow: /\nSitemap: " + Prose.address("/sitemap.xml") + "\n");
    return site.found.size();
  }

  private void pagesIn(Language language) throws IOException {
    home(language);
    for (Episode episode : language.episodes()) {
      episode(episode);
    }
    archive(Site.sectionAt(language.root() + "podcast/").orElseThrow());
    seasons(language);
    guests(language);
    tags(language);
    search(language);
    target.file(PodcastFeed.path(language), PodcastFeed.of(language, this::size));
    target.page(
        language.root() + "404.html",
        render(
            "notFound.jte",
            Head.of(language, language.notFound().title(), language.notFound().lead(), ""),
            Map.of()));
  }

  private void home(Language language) throws IOException {
    Section root = Site.sectionAt(language.root()).orElseThrow();
    Episode newest = language.episodes().get(0);
    Head head =
        Head.of(language, "", root.description().orElseThrow(), root.path())
            .translatedAs(root)
            .changed(newest.date())
            .about(StructuredData.series(language));
    page(
        "home.jte",
        head,
        Map.of(
            "root",
            root,
            "newest",
            newest,
            "start",
            Episodes.S01E04.in(language).orElseThrow(),
            "seasons",
            language.seasons()));
  }

  private void episode(Episode episode) throws IOException {
    Language language = episode.language();
    Page page = episode.page();
    long bytes = size(episode.audio());
    Head head =
        Head.of(language, episode.title(), episode.description(), page.path())
            .in(
                new Head.Crumb(language.lists().allEpisodes(), language.root() + "podcast/"),
                crumb(episode))
            .translatedAs(page)
            .changed(day(page))
            .about(StructuredData.episode(episode, bytes));
    page(
        "episode.jte",
        head,
        Map.of(
            "episode", episode, "bytes", bytes, "earlier", page.earlier(), "later", page.later()));
  }

  private static Head.Crumb crumb(Episode episode) {
    Language language = episode.language();
    String number = Labels.number(episode.season());
    return new Head.Crumb(language.lists().season() + " " + number, Season.path(language, number));
  }

  private void archive(Section section) throws IOException {
    Language language = Language.of(section.lang());
    for (Pager<Page> pager : Pager.of(section)) {
      Head head =
          Head.of(
                  language,
                  Labels.title(section, pager),
                  section.description().orElseThrow(),
                  pager.path())
              .changed(day(pager.items().get(0)));
      page(
          "podcast.jte",
          pager.number() == 1 ? head.translatedAs(section) : head,
          Map.of("section", section, "pager", pager, "episodes", episodes(pager.items())));
      if (pager.alias().isPresent()) {
        target.redirect(pager.alias().get(), pager.path());
      }
    }
  }

  private void seasons(Language language) throws IOException {
    Language.Lists words = language.lists();
    String path = language.root() + "seasons/";
    List<Season> seasons = language.seasons();
    Head list =
        Head.of(language, words.seasons(), words.seasonsLead(), path)
            .translated(everyLanguage("seasons/"))
            .changed(seasons.get(0).newest().date());
    page("seasons.jte", list, Map.of("seasons", seasons));
    for (Season season : seasons) {
      Head head =
          Head.of(
                  language,
                  season.title(),
                  season.title() + ": " + Labels.count(season.episodes().size(), language),
                  season.path())
              .in(new Head.Crumb(words.seasons(), path))
              .translated(
                  whereThereIs(
                      other ->
                          other.seasons().stream()
                              .filter(same -> same.number().equals(season.number()))
                              .map(Season::path)
                              .findFirst()))
              .changed(season.newest().date());
      page("season.jte", head, Map.of("season", season));
    }
  }

  private void guests(Language language) throws IOException {
    Language.Lists words = language.lists();
    String path = language.root() + "guests/";
    Head list =
        Head.of(language, words.guests(), words.guestsLead(), path)
            .translated(everyLanguage("guests/"))
            .changed(language.episodes().get(0).date());
    page("guests.jte", list, Map.of("guests", language.guests()));
    for (Person guest : language.guests()) {
      Head head =
          Head.of(
                  language,
                  guest.name(),
                  words.guestLead() + " " + guest.name() + ", " + guest.role() + ".",
                  guest.path(language))
              .in(new Head.Crumb(words.guests(), path))
              .translated(
                  whereThereIs(
                      other ->
                          Optional.of(guest.path(other))
                              .filter(page -> !guest.episodes(other).isEmpty())))
              .changed(guest.episodes(language).get(0).date());
      page("guest.jte", head, Map.of("guest", guest));
    }
  }

  private void tags(Language language) throws IOException {
    Language.Lists words = language.lists();
    String path = language.root() + "tags/";
    Head list =
        Head.of(language, words.tags(), words.tagsLead(), path)
            .translated(everyLanguage("tags/"))
            .changed(language.episodes().get(0).date());
    page("tags.jte", list, Map.of("tags", language.tags()));
    for (Term tag : language.tags()) {
      Head head =
          Head.of(language, tag.name(), words.tagLead() + " " + tag.name() + ".", tag.path())
              .in(new Head.Crumb(words.tags(), path))
              .changed(day(tag.pages().get(0)));
      page("tag.jte", head, Map.of("tag", tag, "episodes", episodes(tag.pages())));
    }
  }

  private void search(Language language) throws IOException {
    String path = language.root() + "search/";
    Head head =
        Head.of(language, language.search().title(), language.search().lead(), path)
            .translated(everyLanguage("search/"));
    page("search.jte", head, Map.of());
    target.file(language.root() + "search-index.js", SearchIndex.of(language));
  }

  private void news(Section section) throws IOException {
    Language language = Language.of(section.lang());
    String title = section.title().orElseThrow();
    Head list =
        Head.of(language, title, section.description().orElseThrow(), section.path())
            .changed(day(section.pages().get(0)));
    page("news.jte", list, Map.of("section", section));
    for (Page post : section.pages()) {
      Head head =
          Head.of(
                  language,
                  post.title().orElseThrow(),
                  post.description().orElseThrow(),
                  post.path())
              .in(new Head.Crumb(title, section.path()))
              .changed(day(post));
      page("post.jte", head, Map.of("post", post));
    }
    target.file(NewsFeed.PATH, NewsFeed.of(section));
  }

  /** A page that every language has, by language. */
  private static SortedMap<String, String> everyLanguage(String path) {
    return whereThereIs(language -> Optional.of(language.root() + path));
  }

  /** A page that some languages have, by language. */
  private static SortedMap<String, String> whereThereIs(
      Function<Language, Optional<String>> paths) {
    SortedMap<String, String> found = new TreeMap<>();
    for (Language language : Languages.all()) {
      paths.apply(language).ifPresent(path -> found.put(language.code(), path));
    }
    return found;
  }

  private static List<Episode> episodes(List<Page> pages) {
    return pages.stream().map(page -> Episodes.at(page.path()).orElseThrow()).toList();
  }

  private static LocalDate day(Page page) {
    return page.updated().or(page::date).orElseThrow().toLocalDate();
  }

  private long size(Asset file) {
    try {
      return Files.size(content.resolve(file.source()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(String template, Head head, Map<String, Object> values) throws IOException {
    target.page(head.path(), render(template, head, values));
    found.add(head);
  }

  private String render(String template, Head head, Map<String, Object> values) {
    Map<String, Object> parameters = new TreeMap<>(values);
    parameters.put("head", head);
    StringOutput html = new StringOutput();
    templates.render(template, parameters, html);
    return html.toString();
  }

  /** Copies a file of a WebJar, a JavaScript library that is a dependency like any other. */
  private void library(String name, String file, String path) throws IOException {
    String resource = new WebJarVersionLocator().fullPath(name, file);
    try (InputStream script =
        WebJarVersionLocator.class.getClassLoader().getResourceAsStream(resource)) {
      target.file(path, script.readAllBytes());
    }
  }
}
