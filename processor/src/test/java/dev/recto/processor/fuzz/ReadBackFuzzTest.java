package dev.recto.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** What is written at compile time is what the site reads. */
@Tag("fuzz")
class ReadBackFuzzTest {
  private static final int PAGES = 30;

  @Provide
  Arbitrary<List<String>> titles() {
    Arbitrary<String> characters =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(ReadBackFuzzTest::isText);
    Arbitrary<String> words = Words.text(4).filter(text -> !text.isBlank() && isText(text));
    return Arbitraries.oneOf(words, characters).list().ofSize(PAGES);
  }

  private static boolean isText(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c >= ' '
                    && Character.isDefined(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.SURROGATE);
  }

  @Property(seed = "1", tries = 4, shrinking = ShrinkingMode.OFF)
  void anyTextIsReadAsItWasWritten(@ForAll("titles") List<String> titles) throws IOException {
    Path module = Files.createTempDirectory("fuzz").toRealPath();
    try {
      ContentDir content = ContentDir.in(module);
      for (int i = 0; i < titles.size(); i++) {
        String text = FrontMatters.quoted(titles.get(i));
        content.page("p%02d.md".formatted(i), "title = " + text + "\n[extra]\nnote = " + text);
      }
      Compilation compilation =
          Javac.in(content)
              .source(
                  "site.SiteContent",
                  SiteSources.content("from = \"\", registry = \"Notes\", orderBy = \"slug\""))
              .source(
                  "site.Probe",
                  SiteSources.probe(
                      "Notes.all().stream().map(n -> java.util.List.of(n.title(),"
                          + " n.note())).toList()"))
              .compile();
      List<List<String>> expected = titles.stream().map(title -> List.of(title, title)).toList();
      assertEquals(expected, compilation.call("site.Probe", "value"));
    } finally {
      Content.delete(module);
    }
  }
}
