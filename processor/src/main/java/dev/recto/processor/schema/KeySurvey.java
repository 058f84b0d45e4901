package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.AnnotationProblem.UnknownKeyPath;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.KeyNode.Name;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.BrokenKey;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Type;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Goes through all pages of a collection and notes every key path with the kinds of its values. */
final class KeySurvey {
  private static final InContent NOWHERE =
      new InContent(new ContentFile("", Path.of("")), Position.START);

  private final CollectionSpec spec;
  private final List<KeyPattern> ignore;
  private final List<KeyPattern> maps;
  private final BitSet ignoreUsed = new BitSet();
  private final BitSet mapsUsed = new BitSet();
  private final KeyNode.Builder root = new KeyNode.Builder(Name.free("", "", NOWHERE));

  private KeySurvey(CollectionSpec spec) {
    this.spec = spec;
    this.ignore = KeyPattern.all(spec.ignore());
    this.maps = KeyPattern.all(spec.maps());
  }

  /** The node above all top-level keys; {@code extra} is one of them. */
  static KeyNode of(CollectionSpec spec, List<Row> rows, Report report) {
    KeySurvey survey = new KeySurvey(spec);
    for (int i = 0; i < rows.size(); i++) {
      survey.survey(rows.get(i), i);
    }
    rows.forEach(survey::excuse);
    for (int i = 0; i < rows.size(); i++) {
      survey.broken(rows.get(i), i);
    }
    KeyNode root = survey.root.build();
    survey.reportUnused("ignore", spec.ignore(), survey.ignoreUsed, root, report);
    survey.reportUnused("maps", spec.maps(), survey.mapsUsed, root, report);
    return root;
  }

  private void survey(Row row, int index) {
    boolean sound = row.isSound();
    Sheet sheet = new Sheet(row.file(), index, sound);
    sheet.table(root, row.keys());
    for (String key : row.reported()) {
      Value.Member member = row.written().members().get(key);
      if (member != null && !row.keys().members().containsKey(key)) {
        sheet.member(root, key, member.keySpan());
      }
    }
    if (spec.isOfPages()
        && row.extra().isEmpty()
        && !row.reported().contains(BuiltInKey.EXTRA.key())) {
      sheet
          .member(root, BuiltInKey.EXTRA.key(), row.home())
          .ifPresent(extra -> extra.seenTable(sound));
    }
  }

  /** A key that is reported as missing does not become optional. */
  private void excuse(Row row) {
    for (String key : row.reported()) {
      if (!row.written().members().containsKey(key)) {
        root.member(key).ifPresent(node -> node.seen(row.isSound()));
      }
    }
  }

  /**
   * A key whose value can't be read is known all the same, so that code may use it. If there is no
   * sound value of it anywhere, it is taken for a string.
   */
  private void broken(Row row, int index) {
    List<BrokenKey> all = row.page().map(page -> page.document().broken()).orElse(List.of());
    for (BrokenKey key : all) {
      boolean canBeNamed = key.path().stream().allMatch(k -> JavaNames.component(k).isPresent());
      if (canBeNamed && !isOnOtherLevel(key.path())) {
        new Sheet(row.file(), index, false).broken(key);
      }
    }
  }

  /** Whether a key of the top level is known in {@code extra}, or the other way around. */
  private boolean isOnOtherLevel(List<String> path) {
    String first = path.get(0);
    return first.equals(BuiltInKey.EXTRA.key())
        ? path.size() > 1 && root.has(path.get(1))
        : root.member(BuiltInKey.EXTRA.key()).filter(extra -> extra.has(first)).isPresent();
  }

  /** One page under survey. */
  private final class Sheet {
    private final ContentFile file;
    private final int page;
    private final boolean sound;

    Sheet(ContentFile file, int page, boolean sound) {
      this.file = file;
      this.page = page;
      this.sound = sound;
    }

    void table(KeyNode.Builder node, Value.Table table) {
      node.seenTable(sound);
      for (Map.Entry<String, Value.Member> entry : table.members().entrySet()) {
        member(node, entry.getKey(), entry.getValue().keySpan())
            .ifPresent(member -> value(member, entry.getValue().value()));
      }
    }

    /** The node of a key, seen on this page; none if it is to be ignored. */
    Optional<KeyNode.Builder> member(KeyNode.Builder node, String key, Span keySpan) {
      KeyNode.Builder member =
          node.member(key, () -> name(node.name(), key, new InContent(file, keySpan)));
      if (member.name().role() == KeyRole.IGNORED) {
        return Optional.empty();
      }
      member.seen(sound);
      return Optional.of(member);
    }

    private void value(KeyNode.Builder node, Value value) {
      node.seenKind(value.kind(), page, file, value.span());
      if (value instanceof Value.Array array) {
        array.elements().forEach(element -> value(elements(node, element.span()), element));
      } else if (value instanceof Value.Table table && node.name().role() == KeyRole.MAP) {
        table.members().values().forEach(m -> value(elements(node, m.keySpan()), m.value()));
      } else if (value instanceof Value.Table table) {
        table(node, table);
      }
    }

    void broken(BrokenKey key) {
      Optional<KeyNode.Builder> node = Optional.of(root);
      for (Iterator<String> path = key.path().iterator(); node.isPresent() && path.hasNext(); ) {
        node = member(node.get(), path.next(), key.span());
        if (path.hasNext()) {
          node = node.flatMap(table -> asTable(table, key.span()));
        }
      }
    }

    /** The node whose members are the keys of a table; none if other pages have no table there. */
    private Optional<KeyNode.Builder> asTable(KeyNode.Builder node, Span span) {
      boolean canBeTable =
          node.name().role().canBeTable()
              && node.name().builtIn().filter(type -> !type.takes(Kind.TABLE)).isEmpty();
      if (node.majority().isEmpty() && canBeTable) {
        node.seenKind(Kind.TABLE, page, file, span);
      }
      return (isMostly(KindGroup.LIST, node) ? node.elements() : Optional.of(node))
          .filter(table -> table.name().role().canBeTable())
          .filter(table -> isMostly(KindGroup.TABLE, table));
    }

    private static boolean isMostly(KindGroup group, KeyNode.Builder node) {
      return node.majority().filter(group::equals).isPresent();
    }

    private KeyNode.Builder elements(KeyNode.Builder node, Span span) {
      KeyNode.Builder elements = node.elements(new InContent(file, span));
      elements.seen(sound);
      return elements;
    }
  }

  private Name name(Name parent, String key, InContent first) {
    String path = parent.path().isEmpty() ? key : parent.path() + "." + key;
    boolean isOfPage = parent.path().isEmpty() && spec.isOfPages();
    Optional<Type> builtIn = isOfPage ? BuiltInKey.of(key).map(BuiltInKey::type) : Optional.empty();
    return new Name(key, path, role(isOfPage, key, path), builtIn, first);
  }

  private KeyRole role(boolean isOfPage, String key, String path) {
    if (matches(ignore, ignoreUsed, path)) {
      return KeyRole.IGNORED;
    }
    KeyRole role = isOfPage ? KeyRole.ofPage(key) : KeyRole.FREE;
    boolean isMap = matches(maps, mapsUsed, path);
    return isMap && role != KeyRole.EXTRA && role != KeyRole.STEERING ? KeyRole.MAP : role;
  }

  private static boolean matches(List<KeyPattern> patterns, BitSet used, String path) {
    boolean matched = false;
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matches(path)) {
        used.set(i);
        matched = true;
      }
    }
    return matched;
  }

  private void reportUnused(
      String attribute, List<String> patterns, BitSet used, KeyNode root, Report report) {
    for (int i = used.nextClearBit(0); i < patterns.size(); i = used.nextClearBit(i + 1)) {
      Set<String> known =
          root.below().map(KeyNode::path).collect(Collectors.toCollection(TreeSet::new));
      String pattern = patterns.get(i);
      report.add(
          spec.at(attribute, i),
          new UnknownKeyPath(attribute, pattern, Nearest.of(pattern, known)));
    }
  }
}
