package dev.recto.processor.body;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.shortcode.EntryFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The entries of all collections by what references call them. */
public final class EntryIndex implements EntryFinder {
  private final List<CollectionModel> models;
  private final List<Boolean> unreadable;
  private final List<Map<String, String>> paths = new ArrayList<>();

  /** An index of collections, in the order of their annotations. */
  public EntryIndex(List<CollectionModel> models) {
    this.models = models;
    this.unreadable = models.stream().map(EntryIndex::hasUnreadable).toList();
  }

  @Override
  public Optional<String> pathOf(int collection, String words) {
    String name = words.startsWith("@/") ? words.substring(2) : words;
    return Optional.ofNullable(names(collection).get(name));
  }

  @Override
  public boolean hasUnreadable(int collection) {
    return unreadable.get(collection);
  }

  @Override
  public Optional<String> nearest(int collection, String words) {
    return Nearest.of(words, new TreeSet<>(names(collection).keySet()));
  }

  private static boolean hasUnreadable(CollectionModel model) {
    return model.entries().stream()
        .anyMatch(entry -> entry.key().isEmpty() && !entry.row().isSound());
  }

  /** Most sites have no references. */
  private synchronized Map<String, String> names(int collection) {
    while (paths.size() <= collection) {
      paths.add(namesOf(models.get(paths.size())));
    }
    return paths.get(collection);
  }

  /** A key goes before another entry's slug, and a slug that two entries have names neither. */
  private static Map<String, String> namesOf(CollectionModel model) {
    Map<String, String> slugs = new HashMap<>();
    model.entries().stream()
        .flatMap(entry -> entry.row().page().stream())
        .forEach(page -> slugs.merge(page.slug(), page.path(), (one, other) -> ""));
    slugs.values().removeIf(String::isEmpty);
    Map<String, String> names = new HashMap<>(slugs);
    for (Entry entry : model.entries()) {
      Optional<String> path = entry.row().page().map(ContentPage::path);
      path.ifPresent(p -> names.put(entry.row().file().path(), p));
      String target = path.or(entry::key).orElse("");
      entry.constant().ifPresent(constant -> names.put(constant, target));
      entry.key().ifPresent(key -> names.put(key, target));
    }
    return names;
  }
}
