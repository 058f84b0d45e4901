package dev.recto.sample;

import dev.recto.Page;
import dev.recto.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a page says of itself to browsers, search engines and other sites. The layout writes it into
 * the page, and the sitemap lists it.
 *
 * @param language the language of the page
 * @param title the title, without that of the site; empty for the first page
 * @param description one sentence
 * @param path the address on the site
 * @param parents the lists that it is in, the widest first
 * @param translations the paths of the same page in all its languages, itself included, by
 *     language; empty if there are no others
 * @param changed the day when it changed, or when what it lists last changed
 * @param subject what the page is about, as an object of schema.org; empty for mere lists
 */
public record Head(
    Language language,
    String title,
    String description,
    String path,
    List<Crumb> parents,
    SortedMap<String, String> translations,
    Optional<LocalDate> changed,
    Map<String, Object> subject) {

  /** A page above another one. */
  public record Crumb(String title, String path) {}

  /** A page that is in no list and in no other language. */
  static Head of(Language language, String title, String description, String path) {
    return new Head(
        language, title, description, path, List.of(), new TreeMap<>(), Optional.empty(), Map.of());
  }

  Head in(Crumb... lists) {
    return new Head(
        language, title, description, path, List.of(lists), translations, changed, subject);
  }

  Head changed(LocalDate day) {
    return new Head(
        language, title, description, path, parents, translations, Optional.of(day), subject);
  }

  Head about(Map<String, Object> thing) {
    return new Head(language, title, description, path, parents, translations, changed, thing);
  }

  Head translatedAs(Page page) {
    SortedMap<String, String> paths = new TreeMap<>();
    page.translations().forEach(other -> paths.put(other.lang(), other.path()));
    return translated(paths);
  }

  Head translatedAs(Section section) {
    SortedMap<String, String> paths = new TreeMap<>();
    section.translations().forEach(other -> paths.put(other.lang(), other.path()));
    return translated(paths);
  }

  Head translated(SortedMap<String, String> paths) {
    return new Head(
        language,
        title,
        description,
        path,
        parents,
        paths.size() > 1 ? paths : new TreeMap<>(),
        changed,
        subject);
  }

  /** Its whole address. */
  public String address() {
    return Prose.address(path);
  }

  /** Where a reader who has no preference should go: the default language, if it has the page. */
  public Optional<String> defaultPath() {
    return Optional.ofNullable(translations.get(Languages.first().code()));
  }

  /** Whether it is the page of an episode. */
  public boolean isEpisode() {
    return "PodcastEpisode".equals(subject.get("@type"));
  }

  /** Everything that schema.org has words for, as JSON that is safe in a script element. */
  public String structuredData() {
    return StructuredData.of(this);
  }
}
