package dev.recto.processor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that belong to pages and sections (R15). */
class AssetsTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void r15_1ACoLocatedPageHasAllFilesBelowItsFolder() {
    content
        .page("blog/post/index.md", "")
        .file("blog/post/B.png", "")
        .file("blog/post/a.png", "")
        .file("blog/post/img/c.png", "")
        .page("blog/post/other.md", "");
    Sites sites = Sites.read(content);
    assertEquals(
        List.of("a.png", "B.png", "img/c.png"), names(sites.place("blog/post/index.md").assets()));
    assertEquals(List.of(), names(sites.place("blog/post/other.md").assets()));
  }

  @Test
  void r15_1EachLanguageHasThem() {
    content
        .settings("[languages.fr]")
        .page("post/index.md", "")
        .page("post/index.fr.md", "")
        .file("post/a.png", "");
    Sites sites = Sites.read(content);
    assertEquals(List.of("a.png"), names(sites.place("post/index.md").assets()));
    assertEquals(List.of("a.png"), names(sites.place("post/index.fr.md").assets()));
  }

  @Test
  void r15_2ASectionHasThoseOfItsOwnFolder() {
    content.page("s/_index.md", "").file("s/a.png", "").file("s/img/b.png", "").file("top.png", "");
    Sites sites = Sites.read(content);
    assertEquals(List.of("a.png"), names(sites.sectionPlace("s/_index.md").assets()));
    assertEquals(List.of(), names(sites.sectionPlace("_index.md").assets()));
  }

  @Test
  void r15_3OtherPagesHaveNone() {
    content.page("blog/a.md", "").file("blog/a.png", "");
    assertEquals(List.of(), Sites.read(content).place("blog/a.md").assets());
  }

  @Test
  void r15_4BackupFilesAndNamesWithoutAnExtensionAreNotAssets() {
    content
        .settings("[languages.fr]")
        .page("p/index.md", "")
        .page("p/index.fr.md", "")
        .file("p/LICENSE", "")
        .file("p/ok.txt", "");
    for (String name :
        List.of(
            ".a.swp",
            "a.swx",
            "a.tmp",
            "a.txt~",
            ".#a",
            "#a#",
            ".DS_Store",
            "a.bck",
            "x___jb_tmp___")) {
      content.file("p/" + name, "");
    }
    Sites sites = Sites.read(content);
    assertEquals(List.of("ok.txt"), names(sites.place("p/index.md").assets()));
    assertEquals(
        List.of(
            "p/index.fr.md:1:1: the file `p/LICENSE` is left out, as it has no file extension;"
                + " add one or move it [asset-without-extension]"),
        sites.messages());
  }

  @Test
  void r15_4IgnoredFilesAreNotAssets() {
    content
        .settings("ignored_content = [\"*.psd\"]")
        .page("p/index.md", "")
        .file("p/a.psd", "")
        .file("p/a.png", "");
    assertEquals(List.of("a.png"), names(Sites.read(content).place("p/index.md").assets()));
  }

  @Test
  void r15_5AssetsGoByTheirWholePathsWithoutRegardToAsciiCase() {
    content.page("p/index.md", "");
    for (String name : List.of("b/a.png", "C/d.png", "A.png", "c.png", "É2.png", "é1.png")) {
      content.file("p/" + name, "");
    }
    assertEquals(
        List.of("A.png", "b/a.png", "c.png", "C/d.png", "É2.png", "é1.png"),
        names(Sites.read(content).place("p/index.md").assets()));
  }

  @Test
  void r15_7OnlyAnIndexIsCoLocated() {
    content.page("blog/post/index.md", "").page("blog/a.md", "").page("blog/index-2.md", "");
    Sites sites = Sites.read(content);
    assertEquals(
        List.of(true, false, false),
        List.of(
            sites.page("blog/post/index.md").colocated(),
            sites.page("blog/a.md").colocated(),
            sites.page("blog/index-2.md").colocated()));
  }

  private static List<String> names(List<ContentAsset> assets) {
    return assets.stream().map(ContentAsset::name).toList();
  }
}
