package dev.recto.processor.compiler;

import dev.recto.processor.schema.EntryNames;
import dev.recto.processor.schema.EntryNames.Found;
import dev.recto.processor.shortcode.EntryFinder;
import java.util.List;
import java.util.Optional;

/** Entries as calls name them. */
record NamedEntries(EntryNames names, String language) implements EntryFinder {
  @Override
  public Optional<String> pathOf(int collection, String words) {
    return find(collection, words) instanceof Found.One one
        ? Optional.of(one.name())
        : Optional.empty();
  }

  @Override
  public boolean hasUnreadable(int collection) {
    return find(collection, "") instanceof Found.Unsure;
  }

  @Override
  public Optional<String> nearest(int collection, String words) {
    return find(collection, words) instanceof Found.None none ? none.nearest() : Optional.empty();
  }

  private Found find(int collection, String words) {
    return names.find(List.of(collection), words, language);
  }
}
