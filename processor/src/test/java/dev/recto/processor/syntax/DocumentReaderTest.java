package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.testing.Documents;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter and body of one file (R2). */
class DocumentReaderTest {
  @TempDir Path temporary;

  @Test
  void r2_1AFileMayEndAfterEmptyFrontMatter() {
    assertSound("+++\n+++\n", "");
    assertSound("+++\n+++", "");
  }

  @Test
  void r2_1AFileWithoutFrontMatterIsAnError() {
    assertProblems("", "1:1 missing-front-matter");
    assertProblems("\n\n", "1:1 missing-front-matter");
    assertProblems("text\n+++\n", "1:1 missing-front-matter");
    assertProblems("+++\na\n", "1:1 unclosed-front-matter");
    assertProblems("---\ntitle: x\n", "1:1 unclosed-front-matter");
  }

  @Test
  void r2_2BothFencesAreOfOneKind() {
    assertProblems("+++\ntitle=\"x\"\n---\n", "3:1 mixed-fences");
    assertProblems("---\ntitle: x\n+++\n", "3:1 mixed-fences");
  }

  @Test
  void r2_4TheOpeningFenceEndsItsLine() {
    assertProblems("+++ \ntitle=\"x\"\n+++\n", "1:4 malformed-fence");
    assertProblems("--- \ntitle: x\n---\n", "1:4 malformed-fence");
    assertProblems("+++ toml\ntitle=\"x\"\n+++\n", "1:1 malformed-fence");
    assertSound("+++\r\n+++\r\n", "");
  }

  @Test
  void r2_3WhiteSpaceMayStandBeforeTheOpeningFence() {
    assertSound("\n\n  +++\ntitle=\"x\"\n+++\nbody", "body");
  }

  @Test
  void r2_5BlanksMayFollowTheClosingFence() {
    assertSound("+++\ntitle=\"x\"\n+++  \n\n\n    code", "    code");
  }

  @Test
  void r2_6AFenceThatIsTooLongIsAnError() {
    assertProblems("+++\ntitle=\"x\"\n++++\n", "3:1 malformed-fence");
    assertProblems("---\ntitle: x\n----\n", "3:1 malformed-fence");
    assertProblems("++++\ntitle=\"x\"\n++++\n", "1:1 malformed-fence");
  }

  @Test
  void r2_7LaterFencesBelongToTheBody() {
    assertSound("+++\n+++\na\n\n+++\nb", "a\n\n+++\nb");
  }

  @Test
  void r2_8TheBodyKeepsTheIndentationOfItsFirstLine() {
    String text = "+++\n+++\n \t\n\r\n  \tcode\n";
    assertEquals(text.indexOf("  \tcode"), Documents.read(text).bodyOffset());
  }

  @Test
  void r2_9AFenceStandsAtTheBeginningOfItsLine() {
    assertProblems("+++\ntitle=\"x\"\n  +++\nbody", "3:1 malformed-fence");
    assertSound("+++\ntitle=\"\"\"x +++\n\"\"\"\n+++\nbody", "body");
  }

  @Test
  void r2_5ALineInATextOfSeveralLinesIsNoFence() {
    for (String quotes : List.of("\"\"\"", "'''")) {
      String text = "+++\na = 1 # it's \"\"\"\nt = " + quotes + "\na\n---\n+++ b\n  +++\n" + quotes;
      assertSound(text + "\n+++\nbody", "body");
      assertProblems(text + "\n---\n+++\n", "9:1 mixed-fences");
    }
    assertProblems("+++\nt = \"a\n---\n+++\n", "2:5 toml-syntax", "3:1 mixed-fences");
    assertProblems("+++\nt = \"\"\"\n---\n", "1:1 unclosed-front-matter");
  }

  @Test
  void r2_10AKeyIsDefinedOnce() {
    assertProblems("+++\na = 1\na = 2\n+++\n", "3:1 duplicate-key");
    assertProblems("---\na: 1\na: 2\n---\n", "3:1 duplicate-key");
    assertProblems("{\"a\": 1,\n\"a\": 2}\n", "2:1 duplicate-key");
  }

  @Test
  void r1_9OtherEncodingsAreAnError() {
    assertProblems(
        "+++\ntitle = \"\u00e9\"\n+++\n".getBytes(StandardCharsets.ISO_8859_1), "2:10 not-utf8");
  }

  @Test
  void r1_9AFileInUtf16IsOneError() {
    assertProblems("+++\n+++\n".getBytes(StandardCharsets.UTF_16), "1:1 not-utf8");
  }

  @Test
  void r1_9AByteOrderMarkIsDroppedAndPlacesStayRight() {
    assertSound("\ufeff+++\ntitle=\"x\"\n+++\nbody", "body");
    assertProblems("\ufeff+++\nt =\n+++\n", "2:4 toml-syntax");
  }

  @Test
  void crlfChangesNeitherValuesNorPlacesNorBodies() {
    assertSound("+++\r\ntitle=\"x\"\r\n+++\r\na\r\nb\r\n", "a\r\nb\r\n");
    assertProblems("+++\r\n\r\nt =\r\n+++\r\n", "3:4 toml-syntax");
    Value.Table table = Documents.frontMatter("+++\r\nt = \"\"\"\r\na\r\nb\"\"\"\r\n+++\r\n");
    assertEquals("a\nb", table.get("t").flatMap(Value::asText).orElseThrow());
  }

  @Test
  void columnsCountCodePoints() {
    Value.Table table =
        Documents.frontMatter("+++\na = \"\ud835\udcb3\" # c\nb = [\"\ud835\udcb3\", 1]\n+++\n");
    Value.Array list = (Value.Array) table.get("b").orElseThrow();
    assertEquals(new Position(3, 11), list.elements().get(1).at());
    assertProblems("+++\na = \"\ud835\udcb3\" x\n+++\n", "2:9 toml-syntax");
    assertProblems("+++\n\ta = \t3x\n+++\n", "2:7 toml-syntax");
  }

  @Test
  void keysInHeadersAndDottedKeysHaveTheirOwnPlaces() {
    Value.Table table =
        Documents.frontMatter("+++\n[extra.\"a b\".c]\nd.e = 1\n[[extra.list]]\nf = 2\n+++\n");
    Value.Table extra = (Value.Table) table.get("extra").orElseThrow();
    assertEquals(new Position(2, 2), table.members().get("extra").keyAt());
    assertEquals(new Position(2, 8), extra.members().get("a b").keyAt());
    Value.Table ab = (Value.Table) extra.get("a b").orElseThrow();
    assertEquals(new Position(2, 14), ab.members().get("c").keyAt());
    Value.Table c = (Value.Table) ab.get("c").orElseThrow();
    Value.Table d = (Value.Table) c.get("d").orElseThrow();
    assertEquals(new Position(3, 3), d.members().get("e").keyAt());
    assertEquals(new Position(4, 9), extra.members().get("list").keyAt());
  }

  @Test
  void allSyntaxErrorsOfAFileAreReported() {
    assertProblems(
        "+++\ntitle = \na = tru\nb = 1\nb = 2\nc = \"abc\nd = 2024-02-31\nok = 3\n+++\n",
        "2:9 toml-syntax",
        "3:5 toml-syntax",
        "5:1 duplicate-key",
        "6:5 toml-syntax",
        "7:5 invalid-date");
  }

  @Test
  void controlCharactersAndUglyFilesAreReported() {
    assertProblems("+++\na", "1:1 unclosed-front-matter");
    assertProblems(
        "+++\ntitle=\"a\u0000b\"\n+++\nbo\u0007dy\n",
        "2:9 control-character",
        "4:3 control-character");
    assertProblems("+++\ntitle=\"a\\u0000b\"\n+++\n", "2:7 control-character");
    assertProblems("+++\ntitle=\"a\rb\"\n+++\n", "2:9 control-character");
    assertProblems("+++\n+++\na\rb\n");
    assertProblems(
        new byte[] {'+', '+', '+', '\n', (byte) 0xe9, '\n', '+', '+', '+', '\n'}, "2:1 not-utf8");
  }

  @Test
  void controlCharactersOnLinesThatFollowEachOtherAreOneMistake() {
    assertProblems(
        "+++\n+++\n\u001b[1ma\u001b[0m\n\u001b[1mb\n\n\u0001\u0002\n",
        "3:1 control-character",
        "6:1 control-character");
  }

  @Test
  void aControlCharacterLosesNeitherKeysNorBody() {
    Document document = Documents.read("+++\na = \"x\u0001y\"\nb = 1\n+++\nbody \u0001");
    assertEquals(Set.of("a", "b"), document.frontMatter().members().keySet());
    assertEquals(24, document.bodyOffset());
    assertEquals(
        List.of(
            "the control character U+0001 does not belong in text; remove it [control-character]",
            "the control character U+001B does not belong in text; remove it, or write `␛` to show"
                + " it [control-character]"),
        Documents.read("+++\na = \"\u0001\"\n+++\nbody \u001b").problems().stream()
            .map(Diagnostic::message)
            .toList());
  }

  @Test
  void aFileOfAnOldMacIsOneErrorAndRead() {
    String text = "+++\rtitle = \"A\"\r+++\r\rText.\r";
    assertProblems(text, "1:4 control-character");
    assertEquals(Set.of("title"), Documents.frontMatter(text).members().keySet());
  }

  @Test
  void aCarriageReturnAloneIsALineLikeAnyOtherForAllThatFollows() {
    for (String keys :
        List.of(
            "+++\na = 1\rb = \n+++\n",
            "+++\na = \"x\ry\"\nc = \n+++\n",
            "+++\na = 1 # don't\rb =\n+++\n",
            "+++\na = \"\"\"\rx\"\"\"\nb =\n+++\n",
            "+++\na = \r[1]\nb =\n+++\n",
            "---\na: x\ry\nb: {\n---\n",
            "---\na: \"x\ry\"\nb: {\n---\n",
            "{\n\"a\": \"x\ry\",\n\"b\": x\n}\n",
            "{\n\"a\": 1,\r\"b\": x\n}\n")) {
      List<String> problems = Documents.problems(keys);
      assertEquals(2, problems.size(), keys + problems);
      assertEquals("2:", problems.get(0).substring(0, 2), keys + problems);
      int line = keys.contains("\rb") || keys.contains("\r\"b") ? 3 : 4;
      assertEquals(line + ":", problems.get(1).substring(0, 2), keys + problems);
    }
  }

  @Test
  void aCarriageReturnAloneIsOneMistake() {
    for (String text :
        List.of(
            "+++\na = 1\r\r\nb = 2\n+++\n",
            "+++\na = 1\rb = 2\n+++\n",
            "+++\na = \"x\ry\"\nb = 2\n+++\n",
            "+++\na = 1\nb = 2\r+++\n",
            "---\na: 1\rb: 2\n---\n",
            "---\na: x\ry\nb: 2\n---\n",
            "---\na: 1\nb: 2\r---\n",
            "{\n\"a\": 1,\r\"b\": 2\n}\n",
            "{\n\"a\": \"x\ry\", \"b\": 2\n}\n")) {
      assertEquals(1, Documents.problems(text).size(), text + Documents.problems(text));
      assertEquals(Set.of("a", "b"), Documents.frontMatter(text).members().keySet(), text);
    }
  }

  @Test
  void utf16IsNamedWithAndWithoutAByteOrderMark() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(
          List.of("the file is UTF-16; save the file in UTF-8 [not-utf8]"),
          Documents.read("+++\ntitle = \"A\"\n+++\n".getBytes(charset)).problems().stream()
              .map(Diagnostic::message)
              .toList());
    }
  }

  @Test
  void aWrongFenceIsReadAsWhatWasMeant() {
    for (String text :
        List.of(
            "+++ \nt = 1\n+++\nbody",
            "++++\nt = 1\n++++\nbody",
            "+++ toml\nt = 1\n+++\nbody",
            "+++\nt = 1\n+++ # end\nbody",
            "+++\nt = 1\n  +++\nbody",
            "+++\nt = 1\n---\nbody",
            "---\nt: 1\n----\nbody",
            "---\nt: 1\n+++\nbody",
            "\u200b+++\nt = 1\n+++\nbody",
            "\ufeff\ufeff---\nt: 1\n---\nbody",
            "+++\n+++\nt = 1\n+++\nbody",
            "---\n---\nt: 1\n---\nbody",
            "{\"t\": 1} body")) {
      Document document = Documents.read(text);
      assertEquals(1, document.problems().size(), text);
      assertEquals(Set.of("t"), document.frontMatter().members().keySet(), text);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertEquals(
          "body",
          new String(
              bytes,
              document.bodyOffset(),
              bytes.length - document.bodyOffset(),
              StandardCharsets.UTF_8));
    }
  }

  @Test
  void theKeysOfUnclosedFrontMatterAreKnown() {
    for (String text :
        List.of(
            "+++\npath = \"/x/\"\n\n[extra]\na = [\n1]\n\nText.\n",
            "---\npath: /x/\nextra:\n  a: 1\n\nText: x.\n")) {
      Document document = Documents.read(text);
      assertProblems(text, "1:1 unclosed-front-matter");
      assertEquals(Set.of("path", "extra"), document.frontMatter().members().keySet());
      assertEquals(Document.NO_BODY, document.bodyOffset());
    }
  }

  @Test
  void anEmptyFrontMatterBeforeABodyIsNotARepeatedFence() {
    assertSound("---\n---\nText: a\n\nb\n---\n", "Text: a\n\nb\n---\n");
    assertSound("+++\n+++\na = 1\n", "a = 1\n");
  }

  @Test
  void frontMatterInTheOtherFormatIsOneError() {
    for (String text :
        List.of("+++\ntitle: A\ntags:\n  - x\n+++\n", "---\ntitle = 1\n[tags]\na = 1\n---\n")) {
      assertEquals(1, Documents.problems(text).size());
      assertEquals(Set.of("title", "tags"), Documents.frontMatter(text).members().keySet());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\n%s+++\n\nText.\n",
        "---\n%s---\n\nText.\n",
        "+++\nx = 1\n+++\n\nText.\n\n%s\nText.\n",
        "%s\nText.\n"
      })
  void aMergeConflictIsOneError(String around) {
    String keys = around.startsWith("---") ? "title: A\n" : "title = \"A\"\n";
    for (String base : List.of("", "||||||| base\n" + keys)) {
      String conflict = "<<<<<<< HEAD\n" + keys + base + "=======\n" + keys + ">>>>>>> main\n";
      Document document = Documents.read(around.formatted(conflict));
      assertEquals(
          List.of(
              "a merge conflict begins here; keep one version and remove the lines with"
                  + " `<<<<<<<`, `=======` and `>>>>>>>` [merge-conflict]"),
          document.problems().stream().map(Diagnostic::message).toList());
      assertEquals(Document.NO_BODY, document.bodyOffset());
    }
  }

  @Test
  void aCodeBlockMayShowAMergeConflict() {
    for (String fence : List.of("```", "~~~~")) {
      String body = fence + " diff\n<<<<<<< a\n=======\n>>>>>>> b\n" + fence + "\n";
      assertSound("+++\n+++\n" + body, body);
    }
    assertSound("+++\n+++\n<<<<<<< a\n", "<<<<<<< a\n");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path file = temporary.resolve("large.md");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(DocumentReader.MAX_BYTES + 1);
    }
    Document document = DocumentReader.read(new ContentFile("large.md", file));
    assertEquals(
        "the file has 33 MB, and the limit is 32 MB; split it [file-too-large]",
        document.problems().get(0).message());
  }

  @Test
  void aReplacementCharacterInTheTextIsNoError() {
    assertProblems("+++\ntitle = \"\ufffd\"\n+++\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a=", "\"", "a.", "[[", "#", "'", "\\"})
  void hostileFrontMatterEndsInSeconds(String bomb) {
    String text = "+++\na = " + bomb.repeat(100_000) + "\n+++\n";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Documents.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n---", "\n+++ x", "\"\"\"\nb = \"\"\"\n---"})
  void hostileFencesEndInSeconds(String bomb) {
    String text = "+++\na = \"\"\"" + bomb.repeat(100_000) + "\"\"\"\n+++\n";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Documents.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# note\n", "\n", "\r\n", " \t \n", "  # note\n", "#\n\n"})
  void manyLinesWithoutKeysEndInSecondsAndCount(String silent) {
    String lines = silent.repeat(50_000);
    long below = lines.lines().count();
    String text = "\n".repeat(20_000) + "+++\na = 1\n" + lines + "b = [\n" + lines + "x]\n+++\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertProblems(text, "%d:1 toml-syntax".formatted(20_004 + 2 * below)));
  }

  @Test
  void placesBelowLinesWithoutKeysAreThoseOfTheFile() {
    String text = "\n+++\n# note\n\na.b = 1 # one\n\n# note\n[c]\n\nd = [\n# note\n\n  2]\n\n+++\n";
    Value.Table root = Documents.read(text).frontMatter();
    Value.Member a = root.members().get("a");
    Value.Member c = root.members().get("c");
    Value.Member d = ((Value.Table) c.value()).members().get("d");
    assertEquals(new Position(5, 1), a.keyAt());
    assertEquals(new Position(5, 3), ((Value.Table) a.value()).members().get("b").keyAt());
    assertEquals(new Position(8, 2), c.keyAt());
    assertEquals(new Position(10, 1), d.keyAt());
    assertEquals(new Position(13, 3), ((Value.Array) d.value()).elements().get(0).at());
    assertProblems(
        "+++\n\na = 1\n\n#\na = 2\n\nb = 2020-02-33\n+++\n",
        "6:1 duplicate-key",
        "8:5 invalid-date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = \"\"\"%s\"\"\"",
        "a = QQQ%sQQQ",
        "a = \"QQQ\" # QQQ \"\"\"\nb = \"\"\"%s\"\"\"",
        "a = [\"\"\"x\"\"\"\"\", QQQ%sQQQ]",
        "a = [QQQxQQQQ, \"\"\"%s\"\"\"]",
        "a = [\"\"\"\\\"\"\"\"\"\", QQQ%sQQQ]",
        "'it\"\"\"s' = 1\nb = \"\"\"%s\"\"\""
      })
  void linesInsideATextOfSeveralLinesStay(String toml) {
    String lines = "x\n\n# no note\n \ny";
    String text = toml.replace('Q', '\'').formatted(lines);
    Document document = Documents.read("+++\n" + text + "\n+++\n");
    assertEquals(List.of(), document.problems());
    assertEquals(List.of(lines), texts(document.frontMatter()).filter(lines::equals).toList());
  }

  private static Stream<String> texts(Value value) {
    if (value instanceof Value.Table table) {
      return table.members().values().stream().flatMap(member -> texts(member.value()));
    } else if (value instanceof Value.Array array) {
      return array.elements().stream().flatMap(DocumentReaderTest::texts);
    }
    return value instanceof Value.Text text ? Stream.of(text.text()) : Stream.of();
  }

  private static void assertSound(String text, String body) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = Documents.read(bytes);
    assertEquals(List.of(), document.problems());
    int from = Math.min(document.bodyOffset(), bytes.length);
    assertEquals(body, new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
  }

  private static void assertProblems(String text, String... expected) {
    assertProblems(text.getBytes(StandardCharsets.UTF_8), expected);
  }

  private static void assertProblems(byte[] bytes, String... expected) {
    List<String> actual =
        Documents.read(bytes).problems().stream()
            .sorted(Diagnostic.ORDER)
            .map(d -> ((InContent) d.place()).at() + " " + d.problem().id())
            .toList();
    assertEquals(List.of(expected), actual);
  }
}
