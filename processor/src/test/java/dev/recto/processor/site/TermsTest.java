package dev.recto.processor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taxonomies and their terms (R21). */
class TermsTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void r21_1EachLanguageHasItsTaxonomies() {
    content
        .settings(
            "taxonomies = [{name = \"tags\", paginate_by = 2, paginate_path = \"p\"}]\n"
                + "[languages.fr]\ntaxonomies = [{name = \"tags\", render = false}]")
        .page("a.md", "taxonomies.tags = [\"x\"]")
        .page("a.fr.md", "taxonomies.tags = [\"x\"]");
    assertEquals(
        List.of("en 2 p true", "fr 0 page false"),
        Sites.read(content).site().terms().stream()
            .map(
                term ->
                    term.lang()
                        + " "
                        + term.taxonomy().paginateBy()
                        + " "
                        + term.taxonomy().paginatePath()
                        + " "
                        + term.taxonomy().render())
            .toList());
  }

  @Test
  void r21_2ATaxonomyThatIsNotConfiguredIsAnError() {
    content
        .settings("taxonomies = [{name = \"tags\"}]")
        .page("a.md", "[taxonomies]\nkinds = [\"x\"]\ntag = [\"y\"]");
    Sites sites = Sites.read(content);
    assertEquals(
        List.of(
            "a.md:3:1: the taxonomy `kinds` is not configured for `en`; add it to `taxonomies` in"
                + " the settings [unknown-taxonomy]",
            "a.md:4:1: the taxonomy `tag` is not configured for `en`; the closest one is `tags`"
                + " [unknown-taxonomy]"),
        sites.messages());
    assertEquals(List.of("/tags/y/"), sites.site().terms().stream().map(t -> t.path()).toList());
  }

  @Test
  void r21_3SpellingsOfOneSlugAreOneTermWithTheFirstName() {
    content
        .page("a.md", "taxonomies.tags = [\"ecole\"]")
        .page("b.md", "taxonomies.tags = [\"École\"]")
        .page("c.md", "taxonomies.tags = [\"Ecole\", \"ecole\"]");
    Sites sites = Sites.read(content);
    ContentTerm term = sites.site().terms().get(0);
    assertEquals("Ecole ecole /tags/ecole/", term.name() + " " + term.slug() + " " + term.path());
    assertEquals("a.md b.md c.md", sites.pages(term.pages()));
    assertEquals(
        List.of("a.md:2:20 [merged-term]", "b.md:2:20 [merged-term]", "c.md:2:29 [merged-term]"),
        sites.places());
  }

  @Test
  void r21_3TheFirstSpellingIsThatOfCodePoints() {
    content
        .page("a.md", "taxonomies.tags = [\"rust\"]")
        .page("b.md", "taxonomies.tags = [\"Rust\"]");
    Sites sites = Sites.read(content);
    assertEquals(1, sites.site().terms().size());
    ContentTerm term = sites.site().terms().get(0);
    assertEquals("Rust rust /tags/rust/", term.name() + " " + term.slug() + " " + term.path());
  }

  @Test
  void r21_3CodePointsAreNotUnitsOfUtf16() {
    content.page("a.md", "taxonomies.tags = [\"\ud835\udc31\", \"\uff58\"]");
    assertEquals("\uff58", Sites.read(content).site().terms().get(0).name());
  }

  @Test
  void r21_5ATermInFrenchIsBelowItsLanguage() {
    content
        .settings("[languages.fr]\ntaxonomies = [{name = \"tags\"}]")
        .page("a.fr.md", "taxonomies.tags = [\"Rust\"]");
    assertEquals("/fr/tags/rust/", Sites.read(content).site().terms().get(0).path());
  }

  @Test
  void r21_6ATaxonomyWithoutAddressesKeepsItsTerms() {
    content
        .settings("taxonomies = [{name = \"tags\", render = false}, {name = \"none\"}]")
        .page("a.md", "taxonomies.tags = [\"x\"]")
        .page("tags/x.md", "")
        .page("none.md", "");
    Sites sites = Sites.read(content);
    assertEquals(List.of(), sites.places().stream().filter(p -> p.contains("path")).toList());
    assertEquals("a.md", sites.pages(sites.site().terms().get(0).pages()));
  }

  @Test
  void r21_7PagesWithoutOutputAreCounted() {
    content
        .page("a.md", "render = false\ntaxonomies.tags = [\"x\"]")
        .page("b.md", "taxonomies.tags = [\"x\"]");
    Sites sites = Sites.read(content);
    assertEquals("a.md b.md", sites.pages(sites.site().terms().get(0).pages()));
  }

  @Test
  void r21_4APageIsInATermOnce() {
    content.page("a.md", "taxonomies.tags = [\"rust\", \"Rust\", \"rust\"]");
    assertEquals(List.of(0), Sites.read(content).site().terms().get(0).pages());
  }

  @Test
  void r21_4TermsGoBySlugAndTheirPagesNewestFirst() {
    content
        .page("a.md", "taxonomies.tags = [\"x\", \"b\"]")
        .page("b.md", "date = 2020-01-01\ntaxonomies.tags = [\"x\"]")
        .page("c.md", "date = 2021-01-01\ntaxonomies.tags = [\"x\"]")
        .page("d.md", "date = 2020-01-01\ntaxonomies.tags = [\"x\"]\npath = \"0\"");
    Sites sites = Sites.read(content);
    assertEquals(List.of("b", "x"), sites.site().terms().stream().map(ContentTerm::slug).toList());
    assertEquals("c.md d.md b.md a.md", sites.pages(sites.site().terms().get(1).pages()));
  }

  @Test
  void r21_5AddressesHaveLanguageAndRootAndSlugs() {
    content
        .settings(
            "taxonomy_root = \"topics\"\ntaxonomies = [{name = \"My Tags\"}]\n"
                + "[languages.fr]\ntaxonomies = [{name = \"My Tags\"}]")
        .page("a.md", "taxonomies.\"My Tags\" = [\"Rust\"]")
        .page("a.fr.md", "taxonomies.\"My Tags\" = [\"Rust\"]");
    assertEquals(
        List.of("/topics/my-tags/rust/", "/fr/topics/my-tags/rust/"),
        Sites.read(content).site().terms().stream().map(ContentTerm::path).toList());
  }

  @Test
  void r21_7DraftsAreNotCounted() {
    content.page("a.md", "draft = true\ntaxonomies.tags = [\"x\"]");
    assertEquals(List.of(), Sites.read(content).site().terms());
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!", "", " "})
  void r6_9ATaxonomyWithoutALetterIsAnError(String name) {
    content.page("a.md", "[taxonomies]\n\"" + name + "\" = [\"x\", \"y\"]");
    Sites sites = Sites.read(content);
    assertEquals(List.of("a.md:3:1 [empty-slug]"), sites.places());
    assertEquals(List.of(), sites.site().terms());
  }

  @Test
  void r6_9ATaxonomyOfTheSettingsIsReportedThere() {
    content.settings("taxonomies = [{name = \"!!\"}]").page("a.md", "taxonomies.\"!!\" = [\"x\"]");
    Sites sites = Sites.read(content);
    assertEquals(List.of("zola.toml:2:23 [empty-slug]"), sites.places());
    assertEquals(List.of(), sites.site().terms());
  }

  @Test
  void r6_9ATermWithoutALetterIsAnError() {
    content.page("a.md", "taxonomies.tags = [\"!!\"]");
    assertEquals(List.of("a.md:2:20 [empty-slug]"), Sites.read(content).places());
  }

  @Test
  void taxonomiesAreNotJudgedByASettingThatIsWrongItself() {
    for (String setting :
        List.of(
            "taxonomies = 3", "taxonomis = [{name = \"tags\"}]", "taxonomies = [{feed = true}]")) {
      content.settings(setting);
      content.page("a.md", "[taxonomies]\ntags = [\"x\"]");
      content.page("b.md", "[taxonomies]\ntags = [\"x\"]");
      assertEquals(
          List.of(),
          Sites.read(content).messages().stream().filter(m -> m.contains("taxonomy `")).toList(),
          setting);
    }
  }
}
