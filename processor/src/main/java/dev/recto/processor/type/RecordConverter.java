package dev.recto.processor.type;

import dev.recto.processor.problem.CollectionProblem.KeyOnBothLevels;
import dev.recto.processor.problem.CollectionProblem.MissingKey;
import dev.recto.processor.problem.KeyHolder;
import dev.recto.processor.problem.KeyProblem.UnknownKey;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables fit a record. A table that fits has its values by the names of components, those
 * that are missing left out.
 */
public final class RecordConverter implements Converter {
  private final Shape shape;
  private final Function<String, Optional<String>> names;
  private final List<Filled> components = new ArrayList<>();
  private final Map<String, Filled> byName = new HashMap<>();

  /** What was asked before: entries have the same keys again and again. */
  private final Map<String, String> known = new ConcurrentHashMap<>();

  private final PathTree byPath = new PathTree();

  RecordConverter(Shape shape, Function<String, Optional<String>> names) {
    this.shape = shape;
    this.names = names;
  }

  /** A component that a key fills, with what its values are made to fit by. */
  private record Filled(Component component, KeySubject subject, Converter converter) {
    List<String> path() {
      return component.path();
    }
  }

  /** Makes the converters of its components, of which one can be this one. */
  void connect(Converters converters) {
    for (Component component : shape.components()) {
      if (component.source() == Source.KEY) {
        KeySubject subject = KeySubject.of(component.key(), component.declaredAt());
        Filled filled = new Filled(component, subject, converters.of(component.type()));
        components.add(filled);
        if (component.path().isEmpty()) {
          byName.putIfAbsent(nameOf(component.key()), filled);
        } else {
          byPath.add(component.path(), component);
        }
      }
    }
    // No key becomes `to`, but `to_`; `base_url` does not become `baseURL`, and `baseURL` does.
    components.stream()
        .filter(filled -> filled.path().isEmpty())
        .forEach(filled -> byName.putIfAbsent(filled.component().name(), filled));
  }

  private String nameOf(String key) {
    return known.computeIfAbsent(key, any -> names.apply(any).orElse(any));
  }

  @Override
  public Optional<Value> convert(Value value, Subject subject, Context at) {
    return value instanceof Value.Table table
        ? Optional.of(new Conversion(Levels.of(table), key -> false, at, at.partHolder()).run())
        : Converters.wrong(new Type.Nested(shape), value, subject, at);
  }

  /** Whether a table has all keys that this record needs, and none that it does not know. */
  boolean hasKeysOf(Value.Table table) {
    Set<Component> given = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (Filled filled : components) {
      if (!filled.path().isEmpty() && member(table, filled.path()) != null) {
        given.add(filled.component());
        known.add(filled.path().get(0));
      }
    }
    for (String key : table.members().keySet()) {
      Filled filled = known.contains(key) ? null : byName.get(nameOf(key));
      if (filled != null) {
        given.add(filled.component());
        known.add(key);
      }
    }
    boolean all =
        components.stream()
            .map(Filled::component)
            .allMatch(component -> component.mayBeMissing() || given.contains(component));
    return all && (shape.rest().isPresent() || known.size() == table.members().size());
  }

  /**
   * Where the keys of a record are.
   *
   * @param tables the tables in which keys are looked up, the first one first
   * @param prefix the path of the second table
   * @param passed keys of the first table that are not the record's
   * @param home where a missing key is reported
   */
  public record Levels(
      List<Value.Table> tables, String prefix, Predicate<String> passed, Span home) {
    /** A table of its own. */
    static Levels of(Value.Table table) {
      return new Levels(List.of(table), "", key -> false, table.span());
    }
  }

  /**
   * Makes keys fit.
   *
   * @param excused whether it is known already that a key can't be relied on
   */
  public Value.Table convert(Levels levels, Predicate<String> excused, Context at) {
    return new Conversion(levels, excused, at, at.holder()).run();
  }

  /** The conversion of one row or table. */
  private final class Conversion {
    private final Levels levels;
    private final Predicate<String> excused;
    private final Context at;
    private final KeyHolder holder;
    private final Map<String, Found> found = new HashMap<>();
    private final Optional<Component> restOfAll = shape.rest();
    private final Map<String, Value.Member> rest = new LinkedHashMap<>();
    private final Map<String, Value.Member> fitting = new LinkedHashMap<>();
    private final Set<String> misspelt = new HashSet<>();
    private final Set<Component> unreachable = new HashSet<>();

    Conversion(Levels levels, Predicate<String> excused, Context at, KeyHolder holder) {
      this.levels = levels;
      this.excused = excused;
      this.at = at;
      this.holder = holder;
    }

    Value.Table run() {
      for (int level = 0; level < levels.tables().size(); level++) {
        String prefix = level == 0 ? "" : levels.prefix();
        look(levels.tables().get(level), prefix, level == 0 ? levels.passed() : key -> false);
      }
      components.forEach(this::fill);
      restOfAll.ifPresent(
          component -> {
            Value.Table table = new Value.Table(rest, levels.home());
            fitting.put(component.name(), new Value.Member(levels.home(), table));
          });
      return new Value.Table(fitting, levels.home());
    }

    /** Finds the component of each key. */
    private void look(Value.Table table, String prefix, Predicate<String> passed) {
      PathTree paths = prefix.isEmpty() ? byPath : byPath.at(first(prefix));
      table
          .members()
          .forEach(
              (key, member) -> {
                PathTree path = paths == null ? null : paths.at(key);
                Filled filled = path == null ? byName.get(nameOf(key)) : null;
                boolean known = passed.test(key);
                if (path != null) {
                  follow(path, prefix, key, member, known)
                      .filter(left -> !known && restOfAll.isPresent())
                      .ifPresent(left -> rest.put(key, member.with(left)));
                } else if (filled != null) {
                  take(filled.component(), prefix, key, member);
                } else if (!known) {
                  leave(table, prefix, key, member);
                }
              });
    }

    /**
     * Finds components at and below a key.
     *
     * @param prefix the path of the tables that it is in
     * @param known whether other keys below it are not the record's
     * @return what none of them takes
     */
    private Optional<Value> follow(
        PathTree paths, String prefix, String key, Value.Member member, boolean known) {
      Component end = paths.end();
      if (end != null) {
        found.put(end.name(), new Found(prefix, key, member));
      }
      if (!(member.value() instanceof Value.Table table)) {
        if (end == null && !known && !excused.test(prefix + key)) {
          unreachable.addAll(paths.components());
          KeySubject subject = KeySubject.of(key, paths.components().get(0).declaredAt());
          Converters.wrong(Special.TABLE, member.value(), subject, at);
        }
        return Optional.empty();
      }
      String inside = prefix + key + ".";
      Map<String, Value.Member> left = new LinkedHashMap<>();
      table
          .members()
          .forEach(
              (name, inner) -> {
                PathTree next = paths.at(name);
                if (next != null) {
                  follow(next, inside, name, inner, known)
                      .ifPresent(value -> left.put(name, inner.with(value)));
                } else if (end == null) {
                  left.put(name, inner);
                  if (!known && restOfAll.isEmpty()) {
                    leave(table, inside, name, inner);
                  }
                }
              });
      return left.isEmpty() ? Optional.empty() : Optional.of(new Value.Table(left, table.span()));
    }

    private void take(Component component, String prefix, String key, Value.Member member) {
      Found other = found.putIfAbsent(component.name(), new Found(prefix, key, member));
      if (other != null && !excused.test(prefix + key)) {
        InContent first = new InContent(at.file(), other.member().keySpan());
        at.report(member.keySpan(), new KeyOnBothLevels(key, first));
      }
    }

    private void leave(Value.Table table, String prefix, String key, Value.Member member) {
      if (restOfAll.isPresent()) {
        rest.put(key, member);
      } else if (!shape.isGenerated() && !excused.test(prefix + key)) {
        List<String> free =
            components.stream()
                .map(filled -> filled.component().key())
                .filter(other -> !table.members().containsKey(other))
                .toList();
        at.report(member.keySpan(), unknown(key, Nearest.of(key, free)));
      }
    }

    private UnknownKey unknown(String key, Optional<String> nearest) {
      String cure =
          nearest
              .map("the closest known key is `%s`"::formatted)
              .orElse("`" + shape.name() + "` has no component for it; remove it or add one");
      nearest.ifPresent(near -> misspelt.add(nameOf(near)));
      return new UnknownKey(key, nearest.map(at.format()::key), cure);
    }

    private void fill(Filled filled) {
      Component component = filled.component();
      Found where = found.get(component.name());
      if (where == null) {
        missing(component);
        return;
      }
      Context context = excused.test(where.path()) ? at.silent() : at;
      filled
          .converter()
          .convert(where.member().value(), subject(filled, where.key()), context)
          .ifPresent(fit -> fitting.put(component.name(), where.member().with(fit)));
    }

    /** A key is called as it is written, which can be another way than its component suggests. */
    private Subject subject(Filled filled, String key) {
      Component component = filled.component();
      return component.path().isEmpty() && !key.equals(component.key())
          ? KeySubject.of(key, component.declaredAt())
          : filled.subject();
    }

    private void missing(Component component) {
      component
          .fallback()
          .ifPresent(
              value -> fitting.put(component.name(), new Value.Member(levels.home(), value)));
      String key = component.keyPath();
      boolean known =
          component.mayBeMissing()
              || shape.isGenerated()
              || misspelt.contains(nameOf(component.key()))
              || unreachable.contains(component)
              || excused.test(key)
              || excused.test(levels.prefix() + key);
      if (!known) {
        reportMissing(component);
      }
    }

    /** A key is missing in the last table on the way to it that is there. */
    private void reportMissing(Component component) {
      List<String> path = component.path().isEmpty() ? List.of(component.key()) : component.path();
      boolean onSecond = path.size() > 1 && path.get(0).equals(first(levels.prefix()));
      List<String> way = onSecond ? path.subList(1, path.size()) : path;
      Value.Table table = levels.tables().get(onSecond ? 1 : 0);
      int depth = 0;
      while (depth < way.size() - 1
          && table.get(way.get(depth)).orElse(null) instanceof Value.Table inner) {
        table = inner;
        depth++;
      }
      String key = String.join(".", way.subList(depth, way.size()));
      at.report(
          depth == 0 ? levels.home() : table.span(),
          new MissingKey(key, depth == 0 ? holder : at.partHolder(), component.declaredAt()));
    }
  }

  /** A key that was found, and the path where. */
  private record Found(String prefix, String key, Value.Member member) {
    String path() {
      return prefix + key;
    }
  }

  /** The key that a prefix is made of. */
  private static String first(String prefix) {
    return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
  }

  private static Value.@Nullable Member member(Value.Table table, List<String> path) {
    Value.Member member = table.members().get(path.get(0));
    for (String key : path.subList(1, path.size())) {
      member =
          member != null && member.value() instanceof Value.Table inner
              ? inner.members().get(key)
              : null;
    }
    return member;
  }
}
