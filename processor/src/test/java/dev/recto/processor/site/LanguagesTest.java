package dev.recto.processor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages in file names (R10). */
class LanguagesTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @ParameterizedTest(name = "{0} with {1} has the path {2} and the language {3}")
  @CsvSource({
    "blog/a.fr.md,, /fr/blog/a/, fr",
    "blog/a/index.fr.md,, /fr/blog/a/, fr",
    "blog/a.fr.md, path = \"bonjour\", /bonjour/, fr",
    "blog/a.md,, /blog/a/, en",
    "blog/a.en.md,, /blog/a-en/, en",
    "blog/2018-10-10-a.fr.md,, /fr/blog/a/, fr"
  })
  void r10_3TheFirstDotIsBeforeTheLanguage(String file, String keys, String path, String lang) {
    content.settings("[languages.fr]").page(file, keys == null ? "" : keys);
    ContentPage page = Sites.read(content).page(file);
    assertEquals(path, page.path());
    assertEquals(lang, page.lang());
  }

  @Test
  void r10_1TheDefaultLanguageIsASetting() {
    content
        .settings("default_language = \"fr\"\n[languages.en]")
        .page("a.md", "")
        .page("a.en.md", "");
    Sites sites = Sites.read(content);
    assertEquals("fr", sites.page("a.md").lang());
    assertEquals("/en/a/", sites.page("a.en.md").path());
  }

  @Test
  void aPageInAnUnknownLanguageClashesWithNothing() {
    content
        .settings("[languages.fr]")
        .page("a/a.md", "slug = \"x\"")
        .page("a/a.fr.md", "slug = \"x\"")
        .page("a/a.de.md", "slug = \"x\"");
    assertEquals(
        List.of(
            "a/a.de.md:1:1: `de` is not a language of this site; rename the file, the languages are"
                + " `en`, `fr` [unknown-language]"),
        Pipeline.run(content).messages());
  }

  @Test
  void r10_2WithoutLanguagesDotsMeanNothing() {
    content.page("blog/a.fr.md", "");
    assertEquals("/blog/a-fr/", Sites.read(content).page("blog/a.fr.md").path());
  }

  @Test
  void r10_3OtherCodesAreReported() {
    content
        .settings("[languages.fr]")
        .page("a.xx.md", "")
        .page("a.en.md", "")
        .page("b.fr.x.md", "");
    assertEquals(
        List.of(
            "a.en.md:1:1 [redundant-language]",
            "a.xx.md:1:1 [unknown-language]",
            "b.fr.x.md:1:1 [unknown-language]"),
        Sites.read(content).places().stream().filter(p -> !p.contains("translation")).toList());
  }

  @Test
  void r10_4ASectionsNameHasItsLanguageAndNothingElse() {
    content
        .settings("[languages.fr]")
        .page("a/_index.fr.md", "")
        .page("a/_index.md", "")
        .page("a/_index.fr.x.md", "")
        .page("b/_index.FR.md", "");
    assertEquals(
        List.of("a/_index.fr.x.md:1:1 [ignored-section]", "b/_index.FR.md:1:1 [ignored-section]"),
        Sites.read(content).places());
  }

  @Test
  void r10_7APathOfItsOwnHasNoLanguage() {
    content.settings("[languages.fr]").page("a.fr.md", "path = \"bonjour\"");
    assertEquals("/bonjour/", Sites.read(content).page("a.fr.md").path());
  }

  @Test
  void r10_5ASectionIsOfOneLanguageOnly() {
    content.settings("[languages.fr]").page("blog/_index.md", "").page("blog/a.fr.md", "");
    Sites sites = Sites.read(content);
    assertEquals(Optional.empty(), sites.place("blog/a.fr.md").section());
    assertEquals(
        List.of(
            "blog/a.fr.md:1:1: no section lists this page; add `blog/_index.fr.md` [orphan-page]"),
        sites.messages());
  }

  @Test
  void r10_5MissingTranslationsAreReportedOnDemand() {
    content.settings("[languages.fr]\n[languages.it]").page("a.fr.md", "").page("a.md", "");
    assertEquals(List.of("a.md:1:1 [missing-translation]"), Sites.read(content).places());
  }

  @Test
  void r10_6TranslationsShareFolderAndNameAndListThemselves() {
    content
        .settings("[languages.fr]\n[languages.it]")
        .page("blog/a.md", "slug = \"other\"")
        .page("blog/a/index.fr.md", "")
        .page("blog/a.it.md", "render = false")
        .page("blog/b.md", "");
    Sites sites = Sites.read(content);
    assertEquals(
        "blog/a.md blog/a/index.fr.md", sites.pages(sites.place("blog/a.md").translations()));
    assertEquals("blog/b.md", sites.pages(sites.place("blog/b.md").translations()));
    assertEquals("", sites.pages(sites.place("blog/a.it.md").translations()));
  }

  @Test
  void r10_6SectionsHaveTranslationsToo() {
    content
        .settings("[languages.fr]\n[languages.it]")
        .page("blog/_index.md", "")
        .page("blog/_index.fr.md", "");
    Sites sites = Sites.read(content);
    assertEquals(
        "blog/_index.md blog/_index.fr.md",
        sites.sections(sites.sectionPlace("blog/_index.fr.md").translations()));
  }

  @Test
  void r10_6AloneNoLanguageHasTranslations() {
    content.page("a.md", "");
    assertEquals(List.of(), Sites.read(content).place("a.md").translations());
  }

  @Test
  void r10_8TaxonomiesAreOfOneLanguage() {
    content
        .settings(
            "taxonomies = [{name = \"tags\"}]\n[languages.fr]\ntaxonomies = [{name = \"mots\"}]")
        .page("a.md", "taxonomies.tags = [\"x\"]")
        .page("a.fr.md", "taxonomies.tags = [\"x\"]")
        .page("b.fr.md", "taxonomies.mots = [\"y\"]");
    Sites sites = Sites.read(content);
    assertEquals(
        List.of("/tags/x/", "/fr/mots/y/"),
        sites.site().terms().stream().map(ContentTerm::path).toList());
    assertEquals(
        List.of(
            "a.fr.md:2:12: the taxonomy `tags` is not configured for `fr`; add it to `taxonomies`"
                + " in the settings [unknown-taxonomy]"),
        sites.messages());
  }
}
