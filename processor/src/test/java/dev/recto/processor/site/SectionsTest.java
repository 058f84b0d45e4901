package dev.recto.processor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.content.ContentSection;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections, their pages and what is around them (R4, R8, R11). */
class SectionsTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void r4_1UnknownKeysAreErrors() {
    content.page("a/_index.md", "date = 2024-01-01\nsort = \"date\"\nextra.mood = 1");
    assertEquals(
        List.of("a/_index.md:2:1 [unknown-key]", "a/_index.md:3:1 [unknown-key]"),
        Sites.read(content).places());
  }

  @Test
  void r4KeysHaveTheirTypes() {
    content.page(
        "a/_index.md",
        "title = 1\nsort_by = \"datum\"\npaginate_by = -1\nweight = -2\ntransparent = \"yes\"\n"
            + "insert_anchor_links = \"up\"\naliases = \"x\"");
    assertEquals(
        List.of(
            "a/_index.md:2:9 [wrong-type]",
            "a/_index.md:3:11 [unknown-value]",
            "a/_index.md:4:15 [negative-number]",
            "a/_index.md:5:10 [negative-number]",
            "a/_index.md:6:15 [wrong-type]",
            "a/_index.md:7:23 [unknown-value]",
            "a/_index.md:8:11 [wrong-type]"),
        Sites.read(content).places());
  }

  @Test
  void r4WhatIsNotWrittenHasItsDefault() {
    content.page("a/_index.md", "paginate_by = 0");
    ContentSection section = Sites.read(content).section("a/_index.md");
    assertEquals(
        "none 0 page false false true false",
        String.join(
            " ",
            section.sortBy().word(),
            String.valueOf(section.paginateBy()),
            section.paginatePath(),
            String.valueOf(section.paginateReversed()),
            String.valueOf(section.draft()),
            String.valueOf(section.render()),
            String.valueOf(section.transparent())));
    assertEquals(Optional.empty(), section.weight());
    assertEquals(Optional.empty(), section.redirectTo());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date = 2024-01-01",
        "slug = \"x\"",
        "path = \"x\"",
        "taxonomies.tags = [\"x\"]",
        "authors = [\"x\"]",
        "updated = 2024-01-01"
      })
  void r4_2ASectionHasNoneOfThePagesOwnKeys(String line) {
    content.page("_index.md", line);
    assertEquals(List.of("_index.md:2:1 [unknown-key]"), Sites.read(content).places());
  }

  @Test
  void r5_7AFolderOfASectionKeepsItsDate() {
    content.page("2018-10-10-a/_index.md", "").page("2018-10-10-a/b.md", "");
    Sites sites = Sites.read(content);
    assertEquals("/2018-10-10-a/", sites.section("2018-10-10-a/_index.md").path());
    assertEquals("/2018-10-10-a/b/", sites.page("2018-10-10-a/b.md").path());
  }

  @Test
  void r7_4NoKeyOfASectionChangesThePathsBelow() {
    content.page("a/_index.md", "title = \"B\"\naliases = [\"c\"]").page("a/one.md", "");
    assertEquals("/a/one/", Sites.read(content).page("a/one.md").path());
  }

  @Test
  void r8_2TheRootOfALanguageHasASlashInFront() {
    content.settings("[languages.fr]").page("a.fr.md", "");
    assertEquals("/fr/", Sites.read(content).section("_index.fr.md").path());
  }

  @Test
  void r8_1TheAddressIsTheFolderAsItIs() {
    content.settings("[languages.fr]").page("My Dir/_index.md", "").page("My Dir/_index.fr.md", "");
    Sites sites = Sites.read(content);
    assertEquals("/", sites.section("_index.md").path());
    assertEquals("/My Dir/", sites.section("My Dir/_index.md").path());
    assertEquals("/fr/My Dir/", sites.section("My Dir/_index.fr.md").path());
  }

  @Test
  void r11_1APageBelongsToTheSectionOfItsOwnFolderOnly() {
    content
        .page("a/_index.md", "")
        .page("a/one.md", "")
        .page("a/two/index.md", "")
        .page("a/b/three.md", "");
    Sites sites = Sites.read(content);
    assertEquals("a/one.md a/two/index.md", sites.pages(sites.sectionPlace("a/_index.md").pages()));
    assertEquals(
        List.of("a/b/three.md:1:1: no section lists this page; add `a/b/_index.md` [orphan-page]"),
        sites.messages());
  }

  @Test
  void r11_2TransparentSectionsHandTheirPagesOn() {
    content
        .page("a/_index.md", "")
        .page("a/b/_index.md", "transparent = true")
        .page("a/b/c/_index.md", "transparent = true")
        .page("a/b/c/deep.md", "")
        .page("a/x/d/_index.md", "transparent = true")
        .page("a/x/d/lost.md", "");
    Sites sites = Sites.read(content);
    for (String section : List.of("a/_index.md", "a/b/_index.md", "a/b/c/_index.md")) {
      assertEquals("a/b/c/deep.md", sites.pages(sites.sectionPlace(section).pages()));
    }
    assertEquals("", sites.pages(sites.sectionPlace("_index.md").pages()));
    assertEquals(
        "a/b/c/_index.md",
        sites.sections(sites.place("a/b/c/deep.md").section().stream().toList()));
  }

  @Test
  void r11_3PagesWithoutOutputAreInNoSection() {
    content.page("a/_index.md", "").page("a/one.md", "render = false");
    assertEquals(List.of(), Sites.read(content).sectionPlace("a/_index.md").pages());
  }

  @Test
  void r11_4SubsectionsAreExactlyOneFolderBelow() {
    content.page("a/_index.md", "").page("a/b/c/_index.md", "").page("a/d/_index.md", "");
    Sites sites = Sites.read(content);
    assertEquals("a/d/_index.md", sites.sections(sites.sectionPlace("a/_index.md").subsections()));
    assertEquals("a/_index.md", sites.sections(sites.sectionPlace("_index.md").subsections()));
  }

  @Test
  void r11_5SubsectionsGoByWeightThenByPath() {
    content
        .page("c/_index.md", "")
        .page("b/_index.md", "")
        .page("z/_index.md", "weight = 2")
        .page("y/_index.md", "weight = 3")
        .page("x/_index.md", "weight = 3");
    Sites sites = Sites.read(content);
    assertEquals(
        "b/_index.md c/_index.md z/_index.md x/_index.md y/_index.md",
        sites.sections(sites.sectionPlace("_index.md").subsections()));
    assertEquals(
        List.of(
            "y/_index.md:2:10: another section of the same parent has the weight 3; change one,"
                + " first defined at x/_index.md:2:10 [equal-weight]"),
        sites.messages());
  }

  @Test
  void r11_6AncestorsGoFromTheRootDownAndSkipBareFolders() {
    content
        .page("a/_index.md", "")
        .page("a/bare/c/_index.md", "")
        .page("a/bare/c/t/_index.md", "transparent = true")
        .page("a/bare/c/t/page.md", "");
    Sites sites = Sites.read(content);
    assertEquals("", sites.sections(sites.sectionPlace("_index.md").ancestors()));
    assertEquals(
        "_index.md a/_index.md",
        sites.sections(sites.sectionPlace("a/bare/c/_index.md").ancestors()));
    int highest = sites.place("a/bare/c/t/page.md").highest().orElseThrow();
    assertEquals("a/bare/c/_index.md", sites.sections(List.of(highest)));
  }

  @Test
  void r11_6TheAncestorsOfAPageEndWithTheTopmostSectionThatHasIt() {
    content
        .page("a/_index.md", "")
        .page("a/t/_index.md", "transparent = true")
        .page("a/t/one.md", "")
        .page("a/b/two.md", "");
    Sites sites = Sites.read(content);
    int highest = sites.place("a/t/one.md").highest().orElseThrow();
    assertEquals("a/_index.md", sites.sections(List.of(highest)));
    assertEquals(Optional.empty(), sites.place("a/b/two.md").highest());
  }

  @Test
  void r11_7TheNearestPageTemplateCounts() {
    content
        .page("_index.md", "page_template = \"root.html\"")
        .page("a/_index.md", "page_template = \"a.html\"")
        .page("a/b/_index.md", "")
        .page("a/b/one.md", "")
        .page("a/b/two.md", "template = \"own.html\"")
        .page("three.md", "");
    Sites sites = Sites.read(content);
    assertEquals("a.html", sites.place("a/b/one.md").template().orElseThrow());
    assertEquals("own.html", sites.place("a/b/two.md").template().orElseThrow());
    assertEquals("root.html", sites.place("three.md").template().orElseThrow());
  }
}
