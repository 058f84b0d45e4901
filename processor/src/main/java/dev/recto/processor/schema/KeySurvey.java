package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.problem.AnnotationProblem.UnknownKeyPath;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through all pages of a collection and notes every key path with the kinds of its values. */
final class KeySurvey {
  private static final InContent NOWHERE =
      new InContent(new ContentFile("", Path.of("")), Position.START);

  private final CollectionSpec spec;
  private final List<KeyPattern> ignore;
  private final List<KeyPattern> maps;
  private final BitSet ignoreUsed = new BitSet();
  private final BitSet mapsUsed = new BitSet();
  private final KeyNode root = new KeyNode("", "", KeyRole.FREE, NOWHERE);

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
    survey.reportUnused("ignore", spec.ignore(), survey.ignoreUsed, report);
    survey.reportUnused("maps", spec.maps(), survey.mapsUsed, report);
    return survey.root;
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
    if (row.extra().isEmpty() && !row.reported().contains(BuiltInKey.EXTRA.key())) {
      KeyNode extra = sheet.member(root, BuiltInKey.EXTRA.key(), row.home());
      if (extra != null) {
        extra.seenTable(sound);
      }
    }
  }

  /** A key that is reported as missing does not become optional. */
  private void excuse(Row row) {
    for (String key : row.reported()) {
      KeyNode node = root.members.get(key);
      if (node != null && !row.written().members().containsKey(key)) {
        node.seen(row.isSound());
      }
    }
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

    void table(KeyNode node, Value.Table table) {
      node.seenTable(sound);
      for (Map.Entry<String, Value.Member> entry : table.members().entrySet()) {
        KeyNode member = member(node, entry.getKey(), entry.getValue().keySpan());
        if (member != null) {
          value(member, entry.getValue().value());
        }
      }
    }

    /** The node of a key, seen on this page; none if it is to be ignored. */
    @Nullable KeyNode member(KeyNode node, String key, Span keySpan) {
      KeyNode member = node.members.get(key);
      if (member == null) {
        member = newMember(node, key, new InContent(file, keySpan));
        node.members.put(key, member);
      }
      if (member.role == KeyRole.IGNORED) {
        return null;
      }
      member.seen(sound);
      return member;
    }

    private void value(KeyNode node, Value value) {
      node.seenKind(value.kind(), page, file, value.span());
      if (value instanceof Value.Array array) {
        array.elements().forEach(element -> value(elements(node, element.span()), element));
      } else if (value instanceof Value.Table table && node.role == KeyRole.MAP) {
        table.members().values().forEach(m -> value(elements(node, m.keySpan()), m.value()));
      } else if (value instanceof Value.Table table) {
        table(node, table);
      }
    }

    private KeyNode elements(KeyNode node, Span span) {
      KeyNode elements = node.elements;
      if (elements == null) {
        elements = new KeyNode(node.key, node.path, KeyRole.FREE, new InContent(file, span));
        node.elements = elements;
      }
      elements.seen(sound);
      return elements;
    }
  }

  private KeyNode newMember(KeyNode parent, String key, InContent first) {
    String path = parent.path.isEmpty() ? key : parent.path + "." + key;
    return new KeyNode(key, path, role(parent, key, path), first);
  }

  private KeyRole role(KeyNode parent, String key, String path) {
    if (matches(ignore, ignoreUsed, path)) {
      return KeyRole.IGNORED;
    }
    if (matches(maps, mapsUsed, path)) {
      return KeyRole.MAP;
    }
    if (parent == root) {
      return BuiltInKey.of(key).map(known -> KeyRole.of(known.type())).orElse(KeyRole.FREE);
    }
    return parent.path.equals(BuiltInKey.TAXONOMIES.key()) ? KeyRole.STRINGS : KeyRole.FREE;
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

  private void reportUnused(String attribute, List<String> patterns, BitSet used, Report report) {
    for (int i = used.nextClearBit(0); i < patterns.size(); i = used.nextClearBit(i + 1)) {
      Set<String> known =
          root.below().map(node -> node.path).collect(Collectors.toCollection(TreeSet::new));
      String pattern = patterns.get(i);
      report.add(
          spec.at(attribute, i),
          new UnknownKeyPath(attribute, pattern, Nearest.of(pattern, known)));
    }
  }
}
