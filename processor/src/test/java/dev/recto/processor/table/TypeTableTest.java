package dev.recto.processor.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Asset;
import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Ref;
import dev.recto.Value;
import dev.recto.processor.annotation.Declared;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.table.Notation.Key;
import dev.recto.processor.table.Notation.Keyed;
import dev.recto.processor.table.Notation.Mark;
import dev.recto.processor.table.Notation.Quoted;
import dev.recto.processor.table.Notation.Written;
import dev.recto.processor.table.TypeTable.Cell;
import dev.recto.processor.table.TypeTable.Type;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every type with values that fit and values that don't, as front matter and as data, in every
 * format.
 */
class TypeTableTest {
  private static final TypeTable TABLE = TypeTable.read();
  private static final List<Format> TREES = List.of(Format.TOML, Format.YAML, Format.JSON);

  private static final int FIRST_DECLARATION = 3;
  private static final Pattern DECLARED = Pattern.compile("; declared ?(\\w*) \\[");

  @TempDir Path temporary;

  /** What each message must be, by its place. */
  private final Map<String, List<String>> expected = new TreeMap<>();

  /** The cell that a file, or a row of one, is written for. */
  private final Map<String, String> cells = new TreeMap<>();

  @Test
  void eachValueThatDoesNotFitIsOneMessageAtItsPlaceAndNothingElseIs() {
    ContentDir content = content(cell -> true);
    CollectionSpec[] specs =
        Declared.collections(content, "site.Types", source()).toArray(CollectionSpec[]::new);
    Map<String, List<String>> found = new TreeMap<>();
    for (String message : Pipeline.run(content.root(), specs).messages()) {
      String[] parts = message.split(": ", 2);
      found.computeIfAbsent(parts[0], place -> new ArrayList<>()).add(parts[1]);
    }
    assertEquals(lines(expected), lines(found));
  }

  private String lines(Map<String, List<String>> messages) {
    return messages.entrySet().stream()
        .flatMap(place -> place.getValue().stream().map(words -> place.getKey() + ": " + words))
        .map(line -> cellOf(line) + line)
        .collect(Collectors.joining("\n"));
  }

  private String cellOf(String line) {
    String[] parts = line.split(":", 3);
    String cell = cells.getOrDefault(parts[0], cells.getOrDefault(parts[0] + ":" + parts[1], ""));
    return cell + " ";
  }

  @Test
  void generatedCodeHasTheValuesThatFit() {
    ContentDir content = content(cell -> cell.shown().isPresent());
    Compilation compilation =
        Javac.in(content)
            .withoutLint()
            .source("site.Types", source())
            .source("site.Probe", probe())
            .compile();
    assertEquals(List.of(), compilation.messages());
    Map<String, String> shown = new TreeMap<>();
    for (Object[] entry : (Object[][]) compilation.call("site.Probe", "values")) {
      shown.put((String) entry[0], show(entry[1]));
    }
    Map<String, String> wanted = new TreeMap<>();
    for (Type type : TABLE.types()) {
      for (Cell cell : type.cells()) {
        for (Format format : cell.formats()) {
          cell.shown().ifPresent(text -> wanted.put(key("D", cell, format), text));
          if (format != Format.CSV) {
            cell.shown().ifPresent(text -> wanted.put(key("P", cell, format), text));
          }
        }
      }
    }
    assertEquals(words(wanted), words(shown));
  }

  private static String key(String kind, Cell cell, Format format) {
    return kind + " " + id(cell, format);
  }

  private static String words(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + " " + value.getValue())
        .collect(Collectors.joining("\n"));
  }

  // The content.

  private ContentDir content(Predicate<Cell> which) {
    ContentDir content =
        ContentDir.in(temporary)
            .page("posts/one.md", "title = \"One\"")
            .page("posts/drafted.md", "title = \"Drafted\"\ndraft = true")
            .file("../static/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .file("../data/people.toml", "[ann]\nname = \"Ann\"\n[bob]\nname = \"Bob\"\n");
    for (Type type : TABLE.types()) {
      StringBuilder rows = new StringBuilder("id,v\n");
      int line = 2;
      for (Cell cell : type.cells()) {
        if (which.test(cell)) {
          for (Format format : TREES) {
            if (cell.formats().contains(format)) {
              writeFiles(content, type, cell, format);
            }
          }
          if (cell.formats().contains(Format.CSV)) {
            rows.append(row(type, cell, line++));
          }
        }
      }
      content.file("../data/t" + type.number() + ".csv", rows.toString());
    }
    return content;
  }

  private static String id(Cell cell, Format format) {
    return cell.id() + format.name().toLowerCase(Locale.ROOT);
  }

  private void writeFiles(ContentDir content, Type type, Cell cell, Format format) {
    Keyed keys = keys(type, cell, format);
    String name = "t" + type.number() + "/" + id(cell, format);
    Sheet.Page page = Sheet.frontMatter(format, keys);
    content.file(name + ".md", page.text());
    expect(type, cell, format, name + ".md", page, "1:1", "the front matter");
    Sheet.Page data = Sheet.data(format, keys);
    String file = name + "." + format.name().toLowerCase(Locale.ROOT);
    content.file("../data/" + file, data.text());
    expect(type, cell, format, "data/" + file, data, "1:1", "the table");
  }

  private static Keyed keys(Type type, Cell cell, Format format) {
    Map<Key, Written> keys = new LinkedHashMap<>();
    keys.put(new Key("id", Mark.NONE), new Quoted(id(cell, format), Mark.NONE));
    if (type.isRest()) {
      cell.value().ifPresent(value -> keys.putAll(((Keyed) value).members()));
    } else {
      cell.value().ifPresent(value -> keys.put(new Key("v", Mark.NONE), value));
    }
    return new Keyed(keys, Mark.NONE);
  }

  private String row(Type type, Cell cell, int line) {
    Quoted id = new Quoted(id(cell, Format.CSV), Mark.NONE);
    Sheet.Page row = Sheet.row(line, List.of(id, cell.value().orElseThrow()));
    String file = "data/t" + type.number() + ".csv";
    cells.put(file + ":" + line, cell.line() + " " + type.component() + " " + cell.text());
    expect(type, cell, Format.CSV, file, row, line + ":1", "the row");
    return row.text();
  }

  private void expect(
      Type type,
      Cell cell,
      Format format,
      String file,
      Sheet.Page page,
      String home,
      String holder) {
    if (format != Format.CSV) {
      cells.put(file, cell.line() + " " + type.component() + " " + cell.text());
    }
    for (int i = 0; i < cell.messages().size(); i++) {
      String place = file + ":" + (page.marks().isEmpty() ? home : page.marks().get(i));
      String words =
          Messages.in(format, cell.messages().get(i))
              .replace("<holder>", holder)
              .replace("<place>", file + ":" + page.named());
      expected
          .computeIfAbsent(place, p -> new ArrayList<>())
          .add(DECLARED.matcher(words).replaceAll(match -> declaredAt(type, match.group(1))));
    }
  }

  // The Java sources.

  /** Where a component is declared: in the record of this name, or else in that of the type. */
  private static String declaredAt(Type type, String record) {
    int line = FIRST_DECLARATION + TABLE.declarations().size() + type.number();
    for (int i = 0; !record.isEmpty() && i < TABLE.declarations().size(); i++) {
      if (TABLE.declarations().get(i).contains("record " + record + "(")) {
        line = FIRST_DECLARATION + i;
      }
    }
    return "; declared at Types.java:" + line + " [";
  }

  private static String source() {
    StringBuilder source = new StringBuilder("package site;\n");
    source.append(
        "import dev.recto.*; import jakarta.validation.constraints.*; import java.math.*; import"
            + " java.net.*; import java.time.*; import java.util.*;\n");
    TABLE.declarations().forEach(line -> source.append(line).append("\n"));
    for (Type type : TABLE.types()) {
      source.append(
          """
          @ContentCollection(from = "t%1$d", registry = "Pages%1$d", key = "{id}") \
          @DataCollection(from = "t%1$d", registry = "Files%1$d", key = "{id}") \
          """
              .formatted(type.number()));
      if (type.isIn(Format.CSV)) {
        source.append(
            """
            @DataCollection(from = "t%1$d.csv", registry = "Rows%1$d", key = "{id}") \
            """
                .formatted(type.number()));
      }
      source.append("record Type%d(String id, %s) {}\n".formatted(type.number(), type.component()));
    }
    return source.toString();
  }

  private static String probe() {
    StringBuilder loops = new StringBuilder();
    for (Type type : TABLE.types()) {
      loops.append(loop("P", "Pages", type)).append(loop("D", "Files", type));
      loops.append(type.isIn(Format.CSV) ? loop("D", "Rows", type) : "");
    }
    return """
    package site;
    final class Probe {
      static Object[][] values() {
        java.util.List<Object[]> all = new java.util.ArrayList<>();
    %s\
        return all.toArray(Object[][]::new);
      }
    }
    """
        .formatted(loops);
  }

  private static String loop(String kind, String registry, Type type) {
    return "    for (Type%2$d e : %1$s%2$d.all()) all.add(new Object[] {\"%3$s \" + e.id(), e.v()});\n"
        .formatted(registry, type.number(), kind);
  }

  // The values.

  private static String show(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(TypeTableTest::show).orElse("none");
    } else if (value instanceof OptionalInt number) {
      return number.isPresent() ? "" + number.getAsInt() : "none";
    } else if (value instanceof OptionalLong number) {
      return number.isPresent() ? "" + number.getAsLong() : "none";
    } else if (value instanceof OptionalDouble number) {
      return number.isPresent() ? "" + number.getAsDouble() : "none";
    } else if (value instanceof Collection<?> all) {
      return all.stream().map(TypeTableTest::show).toList().toString();
    } else if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(member -> member.getKey() + "=" + show(member.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof Ref<?> ref) {
      return named(ref.get());
    }
    return single(value);
  }

  private static String single(Object value) {
    if (value instanceof Page page) {
      return page.path();
    } else if (value instanceof Asset asset) {
      return asset.path();
    } else if (value instanceof Html html) {
      return html.toString();
    }
    return value instanceof Value ? value.getClass().getSimpleName() : String.valueOf(value);
  }

  /** The last component of an entry. */
  private static String named(Object entry) {
    try {
      var components = entry.getClass().getRecordComponents();
      Method accessor = components[components.length - 1].getAccessor();
      accessor.setAccessible(true);
      return String.valueOf(accessor.invoke(entry));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
