package dev.recto.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.OwnKeys;
import dev.recto.processor.annotation.Declared;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of a site's own at the top level, where they are allowed and where not. */
class OwnKeysTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makePages() {
    content = ContentDir.in(temporary);
    for (int i = 0; i < 4; i++) {
      content.page("a/page-%d.md".formatted(i), "title = \"T\"\nguest = \"G\"\n[extra]\nmood = 1");
    }
  }

  @Test
  void keysAtBothLevelsBecomeComponentsWhereTheyMayBeAnywhere() {
    Run run = run(OwnKeys.ANYWHERE);
    assertEquals(List.of(), run.messages());
    String source = run.text("site/Entry.java");
    assertTrue(source.contains("record Entry(Page page, String title, String guest, long mood)"));
  }

  @Test
  void aKeyThatIsMisspeltOnEitherLevelIsReportedWhereTheyMayBeAnywhere() {
    content.page("a/page-4.md", "title = \"T\"\ngeust = \"G\"\n[extra]\nmood = 1");
    content.page("a/page-5.md", "title = \"T\"\nguest = \"G\"\n[extra]\nmodo = 1");
    assertEquals(
        List.of(
            "a/page-4.md:3:1: unknown key `geust`; the closest known key is `guest`"
                + " [unknown-key]",
            "a/page-5.md:5:1: unknown key `modo`; the closest known key is `mood` [unknown-key]"),
        run(OwnKeys.ANYWHERE).messages());
  }

  @Test
  void otherwiseTheyAreOneMistakeEach() {
    assertEquals(
        4,
        run(OwnKeys.EXTRA).messages().stream()
            .filter(message -> message.endsWith("[unknown-key]"))
            .count());
  }

  @Test
  void underADeclaredRecordAKeyOfAnotherGeneratorNamesItsCounterpart() {
    content
        .file("a/_index.md", "---\n---\n")
        .file("b/_index.md", "---\nsort_by: date\n---\n")
        .file("b/one.md", "---\ntitle: T\npubDate: 2024-01-01\nheroImage: 3\ntags: [a]\n---\n");
    List<CollectionSpec> specs =
        Declared.collections(
            content,
            "Post",
            """
            package site;
            import dev.recto.*;
            @ContentCollection(from = "b", registry = "Posts")
            record Post(Page page, String title, java.time.LocalDate date, String heroImage) {}
            """);
    SiteSpec site = Pipeline.site("Site", OwnKeys.ANYWHERE);
    assertEquals(
        List.of(
            "b/one.md:3:1: unknown key `pubDate`; write `date` [unknown-key]",
            "b/one.md:4:12: `heroImage` must be a string, found the integer `3`; write `\"3\"`;"
                + " declared at Post.java:4 [wrong-type]",
            "b/one.md:5:1: unknown key `tags`; terms belong below `taxonomies:` [unknown-key]"),
        Pipeline.run(
                Pipeline.request(
                    content.root(), Optional.of(site), specs.toArray(CollectionSpec[]::new)))
            .messages());
  }

  private Run run(OwnKeys ownKeys) {
    SiteSpec site = Pipeline.site("Site", ownKeys);
    return Pipeline.run(Pipeline.request(content.root(), Optional.of(site), Pipeline.SPEC));
  }
}
