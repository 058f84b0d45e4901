package dev.recto.processor.schema;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all pages together say of one key path. */
final class KeyNode {
  private final Name name;
  private final SortedMap<String, KeyNode> members;
  private final Optional<KeyNode> elements;
  private final Map<KindGroup, Sighting> sightings;
  private final Optional<KindGroup> majority;
  private final Set<Kind> kinds;
  private final int present;
  private final int tables;

  private KeyNode(Builder builder) {
    this.name = builder.name;
    SortedMap<String, KeyNode> built = new TreeMap<>();
    builder.members.forEach((key, member) -> built.put(key, member.build()));
    this.members = Collections.unmodifiableSortedMap(built);
    this.elements = Optional.ofNullable(builder.elements).map(Builder::build);
    this.sightings = Collections.unmodifiableMap(new EnumMap<>(builder.sightings));
    this.majority = builder.majority();
    this.kinds = Collections.unmodifiableSet(EnumSet.copyOf(builder.kinds));
    this.present = builder.present;
    this.tables = builder.tables;
  }

  /**
   * Which key it is.
   *
   * @param key the key
   * @param path the same with those of the tables that it is in
   * @param role what it is to the record
   * @param builtIn the type that it has by the content model, if it is a key of that
   * @param first its first place, in the order of pages
   */
  record Name(String key, String path, KeyRole role, Optional<Type> builtIn, InContent first) {
    /** A key that neither the content model nor the annotation knows. */
    static Name free(String key, String path, InContent first) {
      return new Name(key, path, KeyRole.FREE, Optional.empty(), first);
    }

    private KindGroup group(Kind kind) {
      return KindGroup.of(kind, builtIn.filter(type -> type == Special.DATE).isPresent());
    }
  }

  /**
   * How many pages hold a kind of value.
   *
   * @param first where the first of them does
   * @param pages how many
   * @param last the number of the last one
   */
  record Sighting(InContent first, int pages, int last) {
    private Sighting on(int page) {
      return page == last ? this : new Sighting(first, pages + 1, page);
    }
  }

  /** The key. */
  String key() {
    return name.key();
  }

  /** The key with those of the tables that it is in, joined by dots. */
  String path() {
    return name.path();
  }

  /** Whether the annotation leaves it out. */
  boolean isIgnored() {
    return name.role() == KeyRole.IGNORED;
  }

  /** What it is to the record. */
  KeyRole role() {
    return name.role();
  }

  /** Whether its table is a map. */
  boolean isMap() {
    return name.role() == KeyRole.MAP;
  }

  /** The type that it has by the content model, if it is a key of that. */
  Optional<Type> builtIn() {
    return name.builtIn();
  }

  /** The first place of the key, in the order of pages. */
  InContent first() {
    return name.first();
  }

  /** The keys below it, where its value is a table. */
  Collection<KeyNode> members() {
    return members.values();
  }

  /** A key below it. */
  Optional<KeyNode> member(String key) {
    return Optional.ofNullable(members.get(key));
  }

  /** The elements, where it is a list, or the values, where it is a map. */
  Optional<KeyNode> elements() {
    return elements;
  }

  /** How often there is a value of a group. */
  Optional<Sighting> sighting(KindGroup group) {
    return Optional.ofNullable(sightings.get(group));
  }

  /** Whether some table that could hold this key lacks it. */
  boolean isMissingSomewhere(KeyNode parent) {
    return present < parent.tables;
  }

  /** Whether there is a value of a kind. */
  boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  /** Whether there are values that can't be of one type. */
  boolean isMixed() {
    return sightings.size() > 1;
  }

  /** The group of a kind of value that this key has. */
  KindGroup group(Kind kind) {
    return name.group(kind);
  }

  /** The group that most pages have; of equally many, the first one. */
  Optional<KindGroup> majority() {
    return majority;
  }

  /** All keys below this one, in lists and maps too. */
  Stream<KeyNode> below() {
    return Stream.concat(members().stream(), elements.stream().flatMap(e -> e.members().stream()))
        .flatMap(node -> Stream.concat(Stream.of(node), node.below()));
  }

  /** Collects what the pages say. */
  static final class Builder {
    private static final Comparator<InContent> LATER_FIRST =
        Comparator.comparing((InContent place) -> place.file().path())
            .thenComparing(InContent::at)
            .reversed();

    private final Name name;
    private final Map<String, Builder> members = new TreeMap<>();
    private @Nullable Builder elements;
    private final Map<KindGroup, Sighting> sightings = new EnumMap<>(KindGroup.class);
    private final EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    private int present;
    private int tables;

    Builder(Name name) {
      this.name = name;
    }

    Name name() {
      return name;
    }

    /** Whether a key below it is known. */
    boolean has(String key) {
      return members.containsKey(key);
    }

    /** A key below it, if it is known. */
    Optional<Builder> member(String key) {
      return Optional.ofNullable(members.get(key));
    }

    /** A key below it, which is now known. */
    Builder member(String key, Supplier<Name> added) {
      return members.computeIfAbsent(key, missing -> new Builder(added.get()));
    }

    /** Its elements or values, if there are some. */
    Optional<Builder> elements() {
      return Optional.ofNullable(elements);
    }

    /** Its elements or values, of which there is now one. */
    Builder elements(InContent place) {
      if (elements == null) {
        elements = new Builder(Name.free(name.key(), name.path(), place));
      }
      return elements;
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
      KindGroup group = name.group(kind);
      Sighting known = sightings.get(group);
      sightings.put(
          group, known == null ? new Sighting(new InContent(file, span), 1, page) : known.on(page));
    }

    /** The group that most pages have so far. */
    Optional<KindGroup> majority() {
      Comparator<Map.Entry<KindGroup, Sighting>> byPages =
          Comparator.comparingInt(sighting -> sighting.getValue().pages());
      return sightings.entrySet().stream()
          .max(byPages.thenComparing(s -> s.getValue().first(), LATER_FIRST))
          .map(Map.Entry::getKey);
    }

    KeyNode build() {
      return new KeyNode(this);
    }
  }
}
