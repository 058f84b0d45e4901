package dev.recto.processor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void mistakesInAnIndexInAnotherCaseHaveItsNameOnDisk(@TempDir Path temporary) {
    Sites sites =
        Sites.read(
            ContentDir.in(temporary)
                .file("a/_Index.md", "---\ntitle: 1\ntitle: 2\n---\n")
                .file("b/Index.md", "+++\nweight = \"1\"\ntitle = 1\n+++\n"));
    assertEquals(
        List.of(
            "a/_Index.md:1:1 misnamed-page",
            "a/_Index.md:2:8 wrong-type",
            "a/_Index.md:3:1 duplicate-key; a/_Index.md:2:1",
            "b/Index.md:1:1 misnamed-page",
            "b/Index.md:2:10 wrong-type",
            "b/Index.md:3:9 wrong-type"),
        Pipeline.lines(sites.diagnostics()).stream().map(FileNamesTest::placesAndId).toList());
  }

  private static String placesAndId(String line) {
    String second = line.replaceFirst(".* first defined at (\\S+).*", "; $1");
    return line.replaceFirst(": .*\\[(.*)]", " $1") + (second.equals(line) ? "" : second);
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
