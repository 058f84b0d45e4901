package dev.recto.processor.schema;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all pages together say of one key path; filled by {@link KeySurvey}, then only read. */
final class KeyNode {
  final String key;
  final String path;
  final KeyRole role;

  /** What the content model says of it, if it is a key of that. */
  final Optional<Type> builtIn;

  /** The first place of the key, in the order of pages. */
  final InContent first;

  /** The members, where the key's value is a table, by key. */
  final Map<String, KeyNode> members = new TreeMap<>();

  /** The elements, where it is a list, or the values, where it is a map. */
  @Nullable KeyNode elements;

  private final Map<KindGroup, Sighting> sightings = new EnumMap<>(KindGroup.class);
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private int present;
  private int tables;

  KeyNode(String key, String path, KeyRole role, Optional<Type> builtIn, InContent first) {
    this.key = key;
    this.path = path;
    this.role = role;
    this.builtIn = builtIn;
    this.first = first;
  }

  /** How many pages hold a kind of value, and where the first of them does. */
  static final class Sighting {
    final InContent first;
    int pages;
    private int lastPage = -1;

    Sighting(InContent first) {
      this.first = first;
    }
  }

  /** Notes a key of a table; {@code sound} unless parts of that page could not be read. */
  void seen(boolean sound) {
    if (sound) {
      present++;
    }
  }

  /** Notes a table whose members are the keys below this one. */
  void seenTable(boolean sound) {
    if (sound) {
      tables++;
    }
  }

  /** Notes the kind of a value. */
  void seenKind(Kind kind, int page, ContentFile file, Span span) {
    kinds.add(kind);
    KindGroup group = group(kind);
    Sighting sighting = sightings.get(group);
    if (sighting == null) {
      sighting = new Sighting(new InContent(file, span));
      sightings.put(group, sighting);
    }
    if (sighting.lastPage != page) {
      sighting.lastPage = page;
      sighting.pages++;
    }
  }

  /** Whether some table that could hold this key lacks it. */
  boolean isMissingSomewhere(KeyNode parent) {
    return present < parent.tables;
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  boolean isMixed() {
    return sightings.size() > 1;
  }

  KindGroup group(Kind kind) {
    return KindGroup.of(kind, builtIn.filter(type -> type == Special.DATE).isPresent());
  }

  Map<KindGroup, Sighting> sightings() {
    return sightings;
  }

  /** The group that most pages have; of equally many, the first one. */
  @Nullable KindGroup majority() {
    Comparator<Map.Entry<KindGroup, Sighting>> byPages =
        Comparator.comparingInt(sighting -> sighting.getValue().pages);
    return sightings.entrySet().stream()
        .max(byPages.thenComparing(s -> s.getValue().first, KeyNode.LATER_FIRST))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  Collection<KeyNode> memberNodes() {
    return members.values();
  }

  /** All keys below this one, in lists and maps too. */
  Stream<KeyNode> below() {
    Stream<KeyNode> inElements =
        elements == null ? Stream.of() : elements.members.values().stream();
    return Stream.concat(members.values().stream(), inElements)
        .flatMap(node -> Stream.concat(Stream.of(node), node.below()));
  }

  private static final Comparator<InContent> LATER_FIRST =
      Comparator.comparing((InContent place) -> place.file().path())
          .thenComparing(InContent::at)
          .reversed();
}
