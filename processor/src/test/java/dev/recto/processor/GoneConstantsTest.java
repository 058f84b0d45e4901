package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code that uses the constant of a page that is gone is told which page that was. */
class GoneConstantsTest {
  private static final String ATTRIBUTES =
      "from = \"a\", registry = \"Entries\", record = \"Entry\"";

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void twoPages() {
    content =
        ContentDir.in(temporary)
            .page("a/one.md", "title = \"One\"")
            .page("a/two.md", "title = \"Two\"");
    assertTrue(compile("Entries.ONE").success());
  }

  @Test
  void aDeletedPageIsNamedWhereItsConstantIsUsed() throws IOException {
    delete("a/one.md");
    Compilation failed = compile("Entries.ONE");
    assertEquals(1, failed.messages().size(), failed.messages()::toString);
    assertTrue(failed.messages().get(0).contains("cannot find symbol"));
    assertEquals(
        List.of(
            "src/site/Probe.java:5:19: recto: `Entries.ONE` was the page `a/one.md`, which is"
                + " gone"),
        placed(failed));
  }

  @Test
  void theNoteStaysUntilTheCodeIsRight() throws IOException {
    delete("a/one.md");
    assertEquals(
        List.of("`Entries.ONE` was the page `a/one.md`, which is gone"),
        notes(compile("Entries.ONE")));
    assertEquals(
        List.of("`Entries.ONE` was the page `a/one.md`, which is gone"),
        notes(compile("Entries.ONE")));
    content.page("a/two.md", "title = 3");
    assertEquals(
        List.of("`Entries.ONE` was the page `a/one.md`, which is gone"),
        notes(compile("Entries.ONE")));
    content.page("a/two.md", "title = \"Two\"");
    assertEquals(List.of(), notes(compile("Entries.TWO")));
    assertEquals(List.of(), notes(compile("Entries.ONE")));
  }

  @Test
  void nothingIsSaidOfAPageThatNoCodeUses() throws IOException {
    delete("a/one.md");
    Compilation compilation = compile("Entries.TWO");
    assertTrue(compilation.success());
    assertEquals(List.of(), notes(compilation));
    assertEquals("page site.Entries.TWO a/two.md\n", memory());
  }

  @Test
  void aRenamedPageIsProposedIfItIsTheOnlyNewOne() throws IOException {
    Files.move(content.root().resolve("a/one.md"), content.root().resolve("a/first.md"));
    String gone = "`Entries.ONE` was the page `a/one.md`, which is gone";
    for (int i = 0; i < 2; i++) {
      assertEquals(
          List.of(gone + "; `a/first.md` is new and has `Entries.FIRST`"),
          notes(compile("Entries.ONE")));
    }
    content.page("a/second.md", "title = \"Second\"");
    assertEquals(List.of(gone), notes(compile("Entries.ONE")));
  }

  @Test
  void aChangedKeyADraftAndAMistakeAreTold() {
    content.page("a/one.md", "title = \"One\"\nslug = \"eins\"");
    assertEquals(
        List.of("`Entries.ONE` was the page `a/one.md`, which is `Entries.EINS` now"),
        notes(compile("Entries.ONE")));
    content.page("a/one.md", "title = \"One\"\ndraft = true");
    assertEquals(
        List.of("`Entries.ONE` was the page `a/one.md`, which is a draft now"),
        notes(compile("Entries.ONE")));
    content.page("a/one.md", "title = \"One\"\nslug = \"...");
    assertEquals(List.of(), notes(compile("Entries.ONE")));
  }

  @Test
  void aPageWhoseConstantIsNotKnownHasAMistakeOrLacksTheKey() {
    String key = ATTRIBUTES + ", key = \"E{number}\"";
    content.page("a/one.md", "[extra]\nnumber = 1").page("a/two.md", "[extra]\nnumber = 2");
    assertTrue(compileWith(key, "", "Entries.E1").success());
    content.page("a/one.md", "[extra]\nnumber =");
    assertEquals(
        List.of(
            "`Entries.E1` was the page `a/one.md`, which has a mistake in its front matter now"),
        notes(compileWith(key, "", "Entries.E1")));
    content.page("a/one.md", "[extra]");
    assertEquals(
        List.of("`Entries.E1` was the page `a/one.md`, which has no constant now"),
        notes(compileWith(key, "", "Entries.E1")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                               | site.Entries.ONE
          import site.Entries;             | Entries.ONE
          import site.*;                   | Entries.ONE
          import static site.Entries.*;    | ONE
          import static site.Entries.ONE;  | ONE
          """)
  void aConstantIsFoundHoweverCodeNamesIt(String imports, String constant) throws IOException {
    delete("a/one.md");
    String use = "class Use {\n  Object use = " + constant + ";\n}\n";
    Compilation failed =
        Javac.in(content)
            .source("site.SiteContent", SiteSources.content(ATTRIBUTES))
            .source("other.Use", "package other;\n" + imports + "\n" + use)
            .compile();
    assertEquals(List.of("`Entries.ONE` was the page `a/one.md`, which is gone"), notes(failed));
  }

  @Test
  void aTypeOfTheSameNameIsNotTheRegistry() throws IOException {
    delete("a/one.md");
    String source = "package other;\nclass Use {\n  Object use = Entries.ONE;\n}\n";
    Compilation compilation =
        Javac.in(content)
            .source("site.SiteContent", SiteSources.content(ATTRIBUTES))
            .source("other.Use", source)
            .source(
                "other.Entries",
                "package other;\nclass Entries {\n  static final int ONE = 1;\n}\n")
            .compile();
    assertTrue(compilation.success(), compilation.messages()::toString);
    assertEquals(List.of(), notes(compilation));
  }

  @Test
  void sectionsAndTermsOfTheSiteAreTold() throws IOException {
    content
        .page("b/_index.md", "title = \"B\"")
        .page("b/page.md", "title = \"P\"\ntaxonomies.tags = [\"rust\"]");
    String code = "java.util.List.of(Site.Sections.B, Site.Tags.RUST)";
    assertTrue(compileSite(code).success());
    delete("b/_index.md");
    delete("b/page.md");
    assertEquals(
        List.of(
            "`Site.Sections.B` was the section `b/_index.md`, which is gone",
            "`Site.Tags.RUST` was a term of `b/page.md`, and no page has it now"),
        notes(compileSite(code)));
  }

  @Test
  void manyGoneConstantsAreCounted() throws IOException {
    IntStream.range(0, 30).forEach(i -> content.page("a/p" + i + ".md", "title = \"P\""));
    StringBuilder code = new StringBuilder("java.util.List.of(Entries.P0");
    IntStream.range(1, 30).forEach(i -> code.append(", Entries.P").append(i));
    assertTrue(compile(code + ")").success());
    for (int i = 0; i < 30; i++) {
      delete("a/p" + i + ".md");
    }
    List<String> notes = notes(compile(code + ")"));
    assertEquals(21, notes.size());
    assertEquals("10 more constants that are used are gone", notes.get(20));
  }

  @Test
  void withoutAnEarlierCompilationNothingIsKnown() throws IOException {
    delete("a/one.md");
    Files.delete(temporary.resolve("generated").resolve(ConstantMemory.PATH));
    Compilation failed = compile("Entries.ONE");
    assertFalse(failed.success());
    assertEquals(List.of(), notes(failed));
  }

  private void delete(String path) throws IOException {
    Files.delete(content.root().resolve(path));
  }

  private String memory() throws IOException {
    return Files.readString(temporary.resolve("generated").resolve(ConstantMemory.PATH));
  }

  private Compilation compile(String expression) {
    return compile("", expression);
  }

  private Compilation compileSite(String expression) {
    return compile(
        "@dev.recto.ContentSite(registry = \"Site\", taxonomies = \"tags\")\n", expression);
  }

  private Compilation compile(String site, String expression) {
    return compileWith(ATTRIBUTES, site, expression);
  }

  private Compilation compileWith(String attributes, String site, String expression) {
    return Javac.in(content)
        .withoutLint()
        .source(
            "site.SiteContent",
            SiteSources.content(attributes).replace("interface", site + "interface"))
        .source("site.Probe", SiteSources.probe(expression))
        .compile();
  }

  private static List<String> notes(Compilation compilation) {
    return compilation.notes().stream()
        .map(note -> note.replaceFirst("^recto: ", ""))
        .filter(note -> note.contains(" was ") || note.contains(" gone"))
        .toList();
  }

  private List<String> placed(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(note -> note.getKind() == Diagnostic.Kind.NOTE && note.getLineNumber() > 0)
        .map(
            note -> {
              Javac.Place place = Javac.place(note, temporary);
              return place.file()
                  + ":"
                  + place.line()
                  + ":"
                  + place.column()
                  + ": "
                  + note.getMessage(Locale.ROOT);
            })
        .toList();
  }
}
