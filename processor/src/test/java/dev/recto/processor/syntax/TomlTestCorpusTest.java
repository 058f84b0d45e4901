package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.testing.Corpora;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The cases of toml-test for TOML 1.1, each as the front matter of a page. */
class TomlTestCorpusTest {
  /** Text with control characters, which TOML can spell by escapes and no page should hold. */
  private static final Set<String> REFUSED_CONTROL_CHARACTERS =
      Set.of(
          "valid/key/escapes.toml",
          "valid/key/quoted-unicode.toml",
          "valid/string/escape-esc.toml",
          "valid/string/escapes.toml",
          "valid/string/hex-escape.toml",
          "valid/string/quoted-unicode.toml",
          "valid/string/unicode-escape.toml");

  /** Ends in the bare CR that is its mistake, and so in a line end once a fence follows. */
  private static final String NOT_IN_A_PAGE = "invalid/control/bare-cr.toml";

  /** A byte order mark in UTF-8, byte by byte. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  @Test
  void everyInvalidCaseIsAnErrorWithAPlace() throws IOException {
    Path folder = Corpora.folder("toml-test");
    Set<String> accepted = new TreeSet<>();
    for (String name : cases(folder, "invalid/")) {
      List<Diagnostic> problems = read(Files.readAllBytes(folder.resolve(name))).problems();
      if (problems.isEmpty()) {
        accepted.add(name);
      }
      for (Diagnostic problem : problems) {
        assertTrue(((InContent) problem.place()).at().line() > 1, name + " " + problem);
        assertTrue(!problem.message().contains("recto-bug"), name + " " + problem.message());
      }
    }
    assertEquals(Set.of(NOT_IN_A_PAGE), accepted);
  }

  @Test
  void everyValidCaseIsReadAsItSays() throws IOException {
    Path folder = Corpora.folder("toml-test");
    Map<String, String> wrong = new TreeMap<>();
    for (String name : cases(folder, "valid/")) {
      if (name.endsWith(".toml")) {
        Document document = read(Files.readAllBytes(folder.resolve(name)));
        Path json = folder.resolve(name.replaceAll("toml$", "json"));
        ContentFile file = new ContentFile("case.md", json);
        Value expected = DocumentReader.read(file, Files.readAllBytes(json)).frontMatter();
        boolean same = document.isSound() && same(expected, document.frontMatter());
        if (!same) {
          wrong.put(
              name, document.isSound() ? "another value" : document.problems().get(0).message());
        }
      }
    }
    assertEquals(REFUSED_CONTROL_CHARACTERS, wrong.keySet(), wrong::toString);
    wrong.values().forEach(message -> assertTrue(message.endsWith("[control-character]"), message));
  }

  private static List<String> cases(Path folder, String kind) throws IOException {
    List<String> cases =
        Files.readAllLines(folder.resolve("files-toml-1.1.0")).stream()
            .filter(name -> name.startsWith(kind) && name.endsWith(".toml"))
            .toList();
    assertTrue(cases.size() > 200, kind + cases.size());
    return cases;
  }

  private static Document read(byte[] toml) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    String text = new String(toml, StandardCharsets.ISO_8859_1);
    boolean marked = text.startsWith(BYTE_ORDER_MARK);
    page.writeBytes((marked ? "\ufeff+++\n" : "+++\n").getBytes(StandardCharsets.UTF_8));
    page.writeBytes(
        marked ? Arrays.copyOfRange(toml, BYTE_ORDER_MARK.length(), toml.length) : toml);
    page.writeBytes("\n+++\n".getBytes(StandardCharsets.UTF_8));
    return DocumentReader.read(new ContentFile("case.md", Path.of("case.md")), page.toByteArray());
  }

  /** Compares with toml-test's JSON, where a single value is a table of type and text. */
  private static boolean same(Value expected, Value actual) {
    if (expected instanceof Value.Array list) {
      List<Value> elements = actual instanceof Value.Array array ? array.elements() : List.of();
      boolean same = actual instanceof Value.Array && elements.size() == list.elements().size();
      for (int i = 0; same && i < elements.size(); i++) {
        same = same(list.elements().get(i), elements.get(i));
      }
      return same;
    }
    Map<String, Value.Member> members = ((Value.Table) expected).members();
    boolean single =
        members.keySet().equals(Set.of("type", "value"))
            && members.get("type").value() instanceof Value.Text;
    if (single) {
      return single(text(members, "type"), text(members, "value"), actual);
    }
    return actual instanceof Value.Table table
        && table.members().keySet().equals(members.keySet())
        && members.keySet().stream()
            .allMatch(key -> same(members.get(key).value(), table.get(key).orElseThrow()));
  }

  private static boolean single(String type, String text, Value actual) {
    return switch (type) {
      case "string" -> actual instanceof Value.Text t && t.text().equals(text);
      case "integer" -> actual instanceof Value.Int i && i.number() == Long.parseLong(text);
      case "float" ->
          actual instanceof Value.Decimal d && d.number() == decimal(text) || isNan(text, actual);
      case "bool" -> actual instanceof Value.Bool b && String.valueOf(b.truth()).equals(text);
      case "datetime" ->
          actual instanceof Value.OffsetTime o && o.dateTime().isEqual(OffsetDateTime.parse(text));
      case "datetime-local" ->
          actual instanceof Value.DateTime d && d.dateTime().equals(LocalDateTime.parse(text));
      case "date-local" -> actual instanceof Value.Date d && d.date().equals(LocalDate.parse(text));
      case "time-local" -> actual instanceof Value.Time t && t.time().equals(LocalTime.parse(text));
      default -> throw new AssertionError(type);
    };
  }

  private static double decimal(String text) {
    return switch (text) {
      case "inf", "+inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan", "+nan", "-nan" -> Double.NaN;
      default -> Double.parseDouble(text);
    };
  }

  private static boolean isNan(String text, Value actual) {
    return text.endsWith("nan") && actual instanceof Value.Decimal d && Double.isNaN(d.number());
  }

  private static String text(Map<String, Value.Member> members, String key) {
    return members.get(key).value().asText().orElseThrow();
  }
}
