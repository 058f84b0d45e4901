package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.site.ContentAsset;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which files are content, and as what (R1). */
class ContentFilesTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void r1_1EveryMdFileIsContentAndNothingElse() {
    content
        .page("a.md", "")
        .file("b.markdown", "")
        .file("c.MD", "")
        .file("d.html", "")
        .page(".hidden.md", "")
        .page(".folder/e.md", "");
    assertEquals(List.of(".folder/e.md", "a.md"), files());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege")
  void r1_2LinksAreFollowedAndHiddenFoldersWalked() throws IOException {
    content.page("a/one.md", "").page(".hidden/two.md", "").page("a/.three.md", "");
    Files.createSymbolicLink(content.root().resolve("b"), content.root().resolve("a"));
    Files.createSymbolicLink(content.root().resolve("c.md"), content.root().resolve("a/one.md"));
    assertEquals(List.of(".hidden/two.md", "a/one.md", "b/one.md", "c.md"), files());
  }

  @Test
  void r1_3UnderscoreIndexIsASectionInEachConfiguredLanguage() {
    content.settings("[languages.fr]").page("a/_index.md", "").page("a/_index.fr.md", "");
    assertEquals(
        List.of("_index.md", "_index.fr.md", "a/_index.md", "a/_index.fr.md"),
        Sites.read(content).site().sections().stream().map(ContentSection::source).toList());
  }

  @Test
  void r1_4SectionsOfOtherLanguagesAreReported() {
    content.settings("[languages.fr]").page("_index.de.md", "").page("_index.en.md", "");
    assertEquals(
        List.of("_index.de.md:1:1 [ignored-section]", "_index.en.md:1:1 [ignored-section]"),
        Sites.read(content).places());
  }

  @Test
  void r1_5IndexIsThePageOfItsFolder() {
    content.page("about/index.md", "");
    ContentPage page = Sites.read(content).page("about/index.md");
    assertEquals("/about/", page.path());
    assertEquals("about", page.name());
  }

  @Test
  void r1_5AboutAndAboutIndexAreOneAddress() {
    content.page("about.md", "").page("about/index.md", "");
    Sites sites = Sites.read(content);
    assertEquals(sites.page("about.md").path(), sites.page("about/index.md").path());
    assertEquals(List.of("about/index.md:1:1 [duplicate-path]"), sites.places());
  }

  @Test
  void r1_6EachLanguageHasItsIndex() {
    content
        .settings("[languages.fr]")
        .page("index.fr.md", "")
        .page("a/index.fr.md", "")
        .page("a/_index.fr.md", "");
    assertEquals(
        List.of("a/index.fr.md:1:1 [misplaced-index]", "index.fr.md:1:1 [misplaced-index]"),
        Sites.read(content).places().stream().filter(p -> !p.contains("translation")).toList());
  }

  @Test
  void r1_6IndexAndSectionDoNotShareAFolder() {
    content
        .page("index.md", "")
        .page("_index.md", "")
        .page("a/index.md", "")
        .page("a/_index.md", "");
    assertEquals(
        List.of("a/index.md:1:1 [misplaced-index]", "index.md:1:1 [misplaced-index]"),
        Sites.read(content).places());
  }

  @Test
  void r1_7EveryLanguageHasARootSection() {
    content.settings("[languages.fr]").page("a.md", "").page("b.fr.md", "");
    Sites sites = Sites.read(content);
    assertEquals("a.md", sites.pages(sites.sectionPlace("_index.md").pages()));
    assertEquals("b.fr.md", sites.pages(sites.sectionPlace("_index.fr.md").pages()));
    assertEquals("/fr/", sites.section("_index.fr.md").path());
  }

  @Test
  void r1_7ARootSectionWithoutAFileHasTheDefaults() {
    content.page("a.md", "");
    ContentSection root = Sites.read(content).section("_index.md");
    assertEquals(Optional.empty(), root.document());
    assertEquals(
        "none 0 page true false",
        String.join(
            " ",
            root.sortBy().word(),
            String.valueOf(root.paginateBy()),
            root.paginatePath(),
            String.valueOf(root.render()),
            String.valueOf(root.transparent())));
  }

  @Test
  void r1_8IgnoredContentIsNeitherPageNorAsset() {
    content
        .settings("ignored_content = [\"*/ignored.md\", \"*.{xlsx,tmp}\", \"**/code/**\"]")
        .page("a/ignored.md", "")
        .page("a/code/deep/x.md", "")
        .page("b/index.md", "")
        .file("b/table.xlsx", "")
        .file("b/pic.png", "");
    Sites sites = Sites.read(content);
    assertEquals(List.of("b/index.md"), files());
    assertEquals(
        List.of("pic.png"),
        sites.place("b/index.md").assets().stream().map(ContentAsset::name).toList());
    assertEquals(3, sites.site().ignored());
  }

  private List<String> files() {
    return Sites.read(content).site().pages().stream().map(p -> p.file().path()).toList();
  }
}
