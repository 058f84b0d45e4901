package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to do about a broken link. */
public sealed interface LinkCure {

  /** The cure in words. */
  String words();

  /** The target to write, where that is certain. */
  default Optional<String> replacement() {
    return Optional.empty();
  }

  /**
   * Another target is probably meant.
   *
   * @param target what to write
   */
  record Closest(String target) implements LinkCure {
    @Override
    public String words() {
      return "the closest one is `%s`".formatted(target);
    }

    @Override
    public Optional<String> replacement() {
      return Optional.of(target);
    }
  }

  /**
   * One of some names may be meant.
   *
   * @param place what has the names
   * @param names what there is, in backticks when shown
   * @param more whether there is more than these
   */
  record OneOf(String place, List<String> names, boolean more) implements LinkCure {
    @Override
    public String words() {
      String quoted = names.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
      return "%s has %s%s".formatted(place, quoted, more ? " and more" : "");
    }
  }

  /**
   * The target lacks its scheme.
   *
   * @param url what to write
   */
  record WithScheme(String url) implements LinkCure {
    @Override
    public String words() {
      return "for another site write `%s`".formatted(url);
    }

    @Override
    public Optional<String> replacement() {
      return Optional.of(url);
    }
  }

  /**
   * Something else may serve the address.
   *
   * @param served what to name in {@code served}
   * @param skipped what to name in {@code skip_prefixes}, if that is as good
   */
  record Served(String served, Optional<String> skipped) implements LinkCure {
    @Override
    public String words() {
      return "if something else serves it, add `%s` to `served` of `@ContentSite`%s"
          .formatted(served, skipped.map(", or `%s` to `skip_prefixes`"::formatted).orElse(""));
    }
  }

  /**
   * A taxonomy must be named before its addresses count.
   *
   * @param path the address
   */
  record NameTaxonomy(String path) implements LinkCure {
    @Override
    public String words() {
      return "name it in `taxonomies`, or add `%s` to `served` of `@ContentSite`".formatted(path);
    }
  }

  /**
   * What is asked for has to be made.
   *
   * @param words the cure
   */
  record Advice(String words) implements LinkCure {}
}
