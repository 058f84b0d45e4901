package dev.recto.processor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.ContentTree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void aNameThatTheLocaleCannotDecodeIsAnErrorThatNamesTheLocale() {
    assertEquals(
        List.of(
            "the name of this file has bytes that the locale of the build can't decode;"
                + " build with a UTF-8 locale, such as `LC_ALL=C.UTF-8` [unreadable-name]"),
        messages(List.of("a/\ufffd\ufffdber uns.md", "a/one.md"), List.of()));
  }

  @Test
  void namesInAnyCaseThatOtherToolsTakeForMarkdownAreWarnings() {
    assertEquals(
        List.of(
            "`a.MD` is not a page; rename it to `a.md` [misnamed-page]",
            "`b.markdown` is not a page; rename it to `b.md` [misnamed-page]",
            "`c.Mdx` is not a page; rename it to `c.md` [misnamed-page]",
            "`INDEX.MD` is not a page; rename it to `index.md` [misnamed-page]",
            "`_index.fr.MD` is not a page; rename it to `_index.fr.md` [misnamed-page]"),
        messages(
            List.of(),
            List.of("a.MD", "b.markdown", "c.Mdx", "x/INDEX.MD", "y/_index.fr.MD", "z/photo.png")));
  }

  @Test
  void anIndexInAnotherCaseIsAnOrdinaryPage() {
    assertEquals(
        List.of(
            "`Index.md` is an ordinary page; rename it to `index.md` [misnamed-page]",
            "`_Index.fr.md` is an ordinary page; rename it to `_index.fr.md` [misnamed-page]"),
        messages(
            List.of("a/Index.md", "b/_Index.fr.md", "c/index.md", "d/_index.md", "indexed.md"),
            List.of()));
  }

  private static List<String> messages(List<String> content, List<String> assets) {
    Report report = new Report();
    FileNames.check(new ContentTree(files(content), files(assets), List.of(), List.of()), report);
    return report.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static List<ContentFile> files(List<String> paths) {
    return Stream.of(paths).flatMap(List::stream).map(p -> new ContentFile(p, Path.of(p))).toList();
  }
}
