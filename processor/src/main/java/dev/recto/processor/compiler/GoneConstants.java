package dev.recto.processor.compiler;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.source.ContentFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The constants that generated code had in the last compilation and has no more, and what became of
 * the pages that they were for.
 */
public final class GoneConstants {
  private final ConstantTable earlier;
  private final ConstantTable now;
  private final Map<String, String> byOwner = new HashMap<>();
  private final Map<String, ContentPage> published;
  private final Map<String, ContentPage> drafts;
  private final Set<String> files;
  private final Set<String> packages = new TreeSet<>();
  private final Map<String, Integer> deleted = new HashMap<>();

  private GoneConstants(
      ConstantTable earlier, ConstantTable now, Set<String> gone, Analysis analysis) {
    this.earlier = earlier;
    this.now = now;
    analysis.request().site().ifPresent(spec -> packages.add(spec.packageName()));
    analysis.request().collections().forEach(spec -> packages.add(spec.packageName()));
    now.owners().forEach((name, owner) -> byOwner.putIfAbsent(key(name, owner.path()), name));
    this.published = byPath(analysis.site().pages());
    this.drafts = byPath(analysis.site().drafts());
    this.files =
        analysis.tree().content().stream().map(ContentFile::path).collect(Collectors.toSet());
    gone.stream()
        .filter(name -> !files.contains(pathOf(name)))
        .forEach(name -> deleted.merge(ConstantTable.typeOf(name), 1, Integer::sum));
  }

  /**
   * What to say of each constant that is gone, by its qualified name. Those of a registry that is
   * not asked for any more are left out.
   *
   * @param earlier the constants of the last compilation
   * @param now those of this one
   */
  public static SortedMap<String, String> of(
      ConstantTable earlier, ConstantTable now, Analysis analysis) {
    Set<String> gone = new TreeSet<>(earlier.owners().keySet());
    gone.removeAll(now.owners().keySet());
    gone.removeIf(name -> !isAskedFor(name, analysis.request()));
    SortedMap<String, String> words = new TreeMap<>();
    if (!gone.isEmpty()) {
      GoneConstants constants = new GoneConstants(earlier, now, gone, analysis);
      gone.forEach(name -> words.put(name, constants.words(name)));
    }
    return words;
  }

  /** Whether the annotations ask for the registry that a constant is in. */
  private static boolean isAskedFor(String constant, Request request) {
    String type = ConstantTable.typeOf(constant);
    Optional<SiteSpec> site = request.registry();
    return request.collections().stream()
            .anyMatch(spec -> spec.qualified(spec.registry()).equals(type))
        || site.isPresent() && type.startsWith(site.get().qualified(site.get().registry()) + ".");
  }

  private String words(String name) {
    String path = pathOf(name);
    String constant = "`" + simple(name) + "`";
    return switch (owner(earlier, name).kind()) {
      case PAGE -> "%s was the page `%s`, which %s".formatted(constant, path, fate(name));
      case ENTRY -> "%s was an entry of `%s`, and is gone".formatted(constant, path);
      case SECTION -> "%s was the section `%s`, which %s".formatted(constant, path, fate(name));
      case TERM -> "%s was a term of `%s`, and no page has it now".formatted(constant, path);
    };
  }

  private String fate(String name) {
    String path = pathOf(name);
    String other = byOwner.get(key(name, path));
    ContentPage page = published.get(path);
    ContentPage draft = drafts.get(path);
    if (other != null) {
      return "is `" + simple(other) + "` now";
    } else if (draft != null) {
      return draft.builtIns().draft() ? "is a draft now" : "has a date that is still to come";
    } else if (page != null && !page.document().isSound()) {
      return "has a mistake in its front matter now";
    } else if (files.contains(path)) {
      return "has no constant now";
    }
    return successor(name)
        .map(
            found ->
                "is gone; `%s` is new and has `%s`"
                    .formatted(owner(now, found).path(), simple(found)))
        .orElse("is gone");
  }

  /** The one new constant of a registry, if one page is gone: it may have been renamed. */
  private Optional<String> successor(String name) {
    String type = ConstantTable.typeOf(name);
    if (deleted.getOrDefault(type, 0) != 1) {
      return Optional.empty();
    }
    Set<String> known =
        earlier.owners().keySet().stream()
            .filter(other -> ConstantTable.typeOf(other).equals(type))
            .map(this::pathOf)
            .collect(Collectors.toSet());
    List<String> added =
        now.owners().entrySet().stream()
            .filter(other -> ConstantTable.typeOf(other.getKey()).equals(type))
            .filter(other -> !known.contains(other.getValue().path()))
            .map(Map.Entry::getKey)
            .toList();
    return added.size() == 1 ? Optional.of(added.get(0)) : Optional.empty();
  }

  private static Owner owner(ConstantTable table, String name) {
    return requireNonNull(table.owners().get(name));
  }

  private String pathOf(String earlierName) {
    return owner(earlier, earlierName).path();
  }

  private static String key(String constant, String path) {
    return ConstantTable.typeOf(constant) + " " + path;
  }

  private static Map<String, ContentPage> byPath(Collection<ContentPage> pages) {
    return pages.stream().collect(Collectors.toMap(page -> page.file().path(), page -> page));
  }

  private String simple(String constant) {
    return packages.stream()
        .map(name -> name + ".")
        .filter(constant::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(prefix -> constant.substring(prefix.length()))
        .orElse(constant);
  }
}
