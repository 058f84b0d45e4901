package dev.recto.processor.schema;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.PageName;
import dev.recto.processor.content.Slugs;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The entries of all collections by what references call them. */
public final class EntryNames {
  private final Site site;
  private final Map<Integer, CollectionModel> models;
  private final Map<Integer, Names> names = new HashMap<>();

  /**
   * The names of the entries of some collections.
   *
   * @param site the site, with its drafts
   * @param models the collections by their numbers in the request
   */
  public EntryNames(Site site, Map<Integer, CollectionModel> models) {
    this.site = site;
    this.models = models;
  }

  /** What some words name. */
  public sealed interface Found {
    /**
     * An entry.
     *
     * @param name what generated code finds it by: the path of its page, or else its key
     */
    record One(String name) implements Found {}

    /**
     * Nothing.
     *
     * @param nearest a name that the words resemble
     */
    record None(Optional<String> nearest) implements Found {}

    /**
     * Several entries.
     *
     * @param sources the content paths of their pages, or else their places
     * @param ofPages whether all of them are pages
     */
    record Several(List<String> sources, boolean ofPages) implements Found {}

    /**
     * A page that is left out.
     *
     * @param source its content path
     */
    record Draft(String source) implements Found {}

    /** Perhaps an entry whose key could not be read, which is reported. */
    record Unsure() implements Found {}
  }

  /**
   * An entry under one of its names.
   *
   * @param name what generated code finds it by
   * @param source the content path of its page, or else its place
   * @param page its page
   */
  private record Named(String name, String source, Optional<ContentPage> page) {
    boolean isIn(String lang) {
      return page.isEmpty() || page.get().lang().equals(lang);
    }

    boolean translates(Named other) {
      return page.isPresent()
          && other.page().isPresent()
          && page.get().folder().equals(other.page().get().folder())
          && page.get().name().equals(other.page().get().name());
    }
  }

  /**
   * The names of one collection.
   *
   * @param own keys, constants and content paths
   * @param slugs slugs, which several entries can have
   * @param drafts the same names of pages that are left out
   * @param unsure whether an entry is missing, or has no key, because it can't be read
   */
  private record Names(
      Map<String, Named> own,
      Map<String, List<Named>> slugs,
      Map<String, String> drafts,
      boolean unsure) {}

  /**
   * Finds an entry by its key, constant, content path or slug.
   *
   * @param targets the collections that may have it, by number
   * @param words the name, perhaps with {@code @/} before it
   * @param lang whose entry is meant of several translations
   */
  public Found find(List<Integer> targets, String words, String lang) {
    String name = words.startsWith("@/") ? words.substring(2) : words;
    List<Named> found = distinct(all(targets).flatMap(n -> Stream.ofNullable(n.own().get(name))));
    if (found.isEmpty()) {
      found = distinct(all(targets).flatMap(n -> n.slugs().getOrDefault(name, List.of()).stream()));
    }
    if (found.isEmpty()) {
      return notFound(targets, name);
    }
    List<Named> meant = meant(targets, found, lang);
    return meant.size() == 1
        ? new Found.One(meant.get(0).name())
        : new Found.Several(
            meant.stream().map(Named::source).sorted().toList(),
            meant.stream().allMatch(named -> named.page().isPresent()));
  }

  private Found notFound(List<Integer> targets, String name) {
    Optional<String> draft =
        all(targets).flatMap(n -> Stream.ofNullable(n.drafts().get(name))).findFirst();
    if (draft.isPresent()) {
      return new Found.Draft(draft.get());
    }
    return all(targets).anyMatch(Names::unsure)
        ? new Found.Unsure()
        : new Found.None(Nearest.of(name, known(targets)));
  }

  /**
   * What entries are called.
   *
   * @param keys by their keys
   * @param others what else names an entry
   */
  public record Called(SortedSet<String> keys, SortedSet<String> others) {}

  /**
   * What the entries of some collections are called; none if that is not known of all, or if there
   * are more than one wants to know.
   */
  public Optional<Called> called(List<Integer> targets, int most) {
    List<Entry> entries =
        targets.stream()
            .map(models::get)
            .filter(Objects::nonNull)
            .flatMap(model -> model.entries().stream())
            .limit(most + 1L)
            .toList();
    if (entries.size() > most || all(targets).anyMatch(Names::unsure)) {
      return Optional.empty();
    }
    NavigableSet<String> keys = new TreeSet<>();
    entries.forEach(entry -> entry.key().ifPresent(keys::add));
    SortedSet<String> others = new TreeSet<>(known(targets));
    others.removeAll(keys);
    return Optional.of(new Called(keys, others));
  }

  private Collection<String> known(List<Integer> targets) {
    Collection<String> known = new TreeSet<>();
    all(targets)
        .forEach(
            n -> {
              known.addAll(n.own().keySet());
              known.addAll(n.slugs().keySet());
            });
    return known;
  }

  /** Of several languages the own one comes first, then the default one. */
  private List<Named> meant(List<Integer> targets, List<Named> found, String lang) {
    for (String wanted : List.of(lang, site.settings().defaultLanguage())) {
      List<Named> fitting = found.stream().filter(named -> named.isIn(wanted)).toList();
      if (fitting.isEmpty() && found.size() == 1) {
        fitting = translations(targets, found.get(0), wanted);
      }
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return found;
  }

  private List<Named> translations(List<Integer> targets, Named of, String lang) {
    return distinct(
        all(targets)
            .flatMap(n -> n.slugs().values().stream().flatMap(List::stream))
            .filter(other -> other.isIn(lang) && other.translates(of)));
  }

  private static List<Named> distinct(Stream<Named> found) {
    Map<String, Named> byName = new LinkedHashMap<>();
    found.forEach(named -> byName.putIfAbsent(named.name() + "\0" + named.source(), named));
    return List.copyOf(byName.values());
  }

  private Stream<Names> all(List<Integer> targets) {
    return targets.stream().map(this::names);
  }

  /** Most sites have no references. */
  private synchronized Names names(int collection) {
    Names known = names.get(collection);
    if (known == null) {
      CollectionModel model = models.get(collection);
      known = model == null ? new Names(Map.of(), Map.of(), Map.of(), true) : namesOf(model);
      names.put(collection, known);
    }
    return known;
  }

  private Names namesOf(CollectionModel model) {
    Map<String, Named> own = new HashMap<>();
    Map<String, List<Named>> slugs = new HashMap<>();
    for (Entry entry : model.entries()) {
      Optional<ContentPage> page = entry.row().page();
      String name = page.map(ContentPage::path).or(entry::key).orElse("");
      String source =
          page.map(p -> p.file().path())
              .orElseGet(() -> new InContent(entry.row().file(), entry.row().home()).toString());
      Named named = new Named(name, source, page);
      page.ifPresent(
          p -> {
            own.put(p.file().path(), named);
            slugs.computeIfAbsent(p.slug(), s -> new ArrayList<>(1)).add(named);
          });
      entry.constant().ifPresent(constant -> own.put(constant, named));
      entry.key().ifPresent(key -> own.put(key, named));
    }
    boolean unsure =
        !model.isComplete()
            || model.entries().stream()
                .anyMatch(entry -> entry.key().isEmpty() && !entry.row().isSound());
    return new Names(own, slugs, drafts(model.spec()), unsure);
  }

  /** What is left out by its names; pages of draft sections are known by their files alone. */
  private Map<String, String> drafts(CollectionSpec spec) {
    if (!spec.isOfPages()) {
      return Map.of();
    }
    Map<String, String> drafts = new HashMap<>();
    List<Row> rows =
        site.drafts().stream()
            .filter(page -> page.file().path().startsWith(spec.from()))
            .map(Row::of)
            .toList();
    for (Entry entry : Constants.assign(spec, site, rows, new Report())) {
      String source = entry.row().file().path();
      drafts.put(source, source);
      entry.row().page().ifPresent(page -> drafts.put(page.slug(), source));
      entry.constant().ifPresent(constant -> drafts.put(constant, source));
      entry.key().ifPresent(key -> drafts.put(key, source));
    }
    site.unread().stream()
        .filter(file -> file.path().startsWith(spec.from()) && PageName.isOfPage(file))
        .forEach(
            file -> {
              String words = PageName.of(file, site.settings()).slugSource();
              drafts.put(file.path(), file.path());
              drafts.putIfAbsent(Slugs.slug(site.settings().paths(), words), file.path());
            });
    return drafts;
  }
}
