package dev.recto.processor.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a file the characters of a value are. */
class ValueTextTest {
  /** What is looked for, once in each value. */
  private static final String WORD = "w\ud835\udcb3rd";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\nk = \"a WORD b\"\n+++\n",
        "+++\nk = 'a \\ WORD b'\n+++\n",
        "+++\nk = \"\"\"a\nb WORD\"\"\"\n+++\n",
        "+++\nk = \"\"\"\na \\\n   b \"\" WORD\n\"\"\"\n+++\n",
        "+++\nk = '''\na\n  WORD\n'''\n+++\n",
        "+++\r\nk = '''\r\na\r\nb WORD\r\n'''\r\n+++\r\n",
        "+++\nk = \"\\ta \\\"b\\\" \\u00e9 \\U0001D4B3 WORD \\\\ \"\n+++\n",
        "+++\nk = \"𝒳 é WORD\"\n+++\n",
        "---\nk: a WORD b\n---\n",
        "---\nk: a\n  b WORD\n  c\n---\n",
        "---\nk: 'it''s WORD'\n---\n",
        "---\nk: '''it'' WORD'\n---\n",
        "---\nk: \"a \\n \\x41 WORD\"\n---\n",
        "---\nk: \"a\n  b \\\n  WORD\"\n---\n",
        "---\nk: |\n  a\n\n    b WORD\n---\n",
        "---\nk: |2-  # note\n   a\n   WORD\n---\n",
        "---\nk: >\n  a\n  b\n\n  WORD\n---\n",
        "---\nk: |+\n  a\n   \n  WORD\n\n---\n",
        "{\n\"k\": \"a\\n\\\"b\\\" \\/ \\ud835\\udcb3 WORD\"\n}\n",
      })
  void aWordIsWhereItIsWritten(String content) throws IOException {
    String text = content.replace("WORD", WORD);
    SourceText source = new SourceText(text);
    int from = text.indexOf(WORD);
    assertEquals(source.span(from, from + WORD.length()), placeOfWord(text), text);
  }

  @Test
  void manyBlanksAreReadOnce() throws IOException {
    String blanks = " ".repeat(400_000);
    String text = "---\nk: a" + blanks + "\n" + blanks + WORD + "\n---\n";
    SourceText source = new SourceText(text);
    int from = text.indexOf(WORD);
    assertEquals(source.span(from, from + WORD.length()), placeOfWord(text));
  }

  @Test
  void aMarkAtTheBeginningOfTheFileDoesNotCount() throws IOException {
    assertEquals(
        placeOfWord("+++\nk = \"a " + WORD + "\"\n+++\n"),
        placeOfWord("\ufeff+++\nk = \"a " + WORD + "\"\n+++\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\nk: \"\\_ WORD\"\n---\n"})
  void whereAnEscapeIsNotKnownTheWholeValueIsThePlace(String content) throws IOException {
    String text = content.replace("WORD", WORD);
    int from = text.indexOf('"');
    Span whole = new SourceText(text).span(from, text.indexOf('"', from + 1) + 1);
    assertEquals(whole, placeOfWord(text));
  }

  @Test
  void aFileThatIsGoneHasThePlaceOfTheWholeValue() throws IOException {
    Document document = read("+++\nk = \"a " + WORD + "\"\n+++\n");
    Files.delete(document.file().location());
    assertEquals("2:5", placeOfWord(document).start().toString());
  }

  private Span placeOfWord(String text) throws IOException {
    return placeOfWord(read(text));
  }

  private static Span placeOfWord(Document document) {
    Value.Text value = (Value.Text) document.frontMatter().get("k").orElseThrow();
    dev.recto.processor.link.ValueSource source =
        new dev.recto.processor.link.ValueSource(document.file(), document.format());
    int from = value.text().indexOf(WORD);
    return new ValueText(source, value).at(from, from + WORD.length()).span();
  }

  private Document read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), text);
    return DocumentReader.read(new ContentFile("a.md", file));
  }
}
