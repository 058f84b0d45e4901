package dev.recto.processor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever keys, registries and types of the site are called, generated code compiles and runs. */
class HostileNamesTest {
  private static final String ALL_KINDS =
      "title = \"T\"\ndate = 2024-01-01\n[extra]\nreal = 1.5\nflag = true\nlist = [1]\nnone = []\n";

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  /** Two pages, so that there are methods for repeated values. */
  private void pages(String frontMatter) {
    content.page("a/one.md", frontMatter).page("a/two.md", frontMatter);
  }

  @Test
  void keywordsAreNoComponents() {
    List<String> keywords =
        List.of(
            "class",
            "yield",
            "record",
            "var",
            "sealed",
            "permits",
            "when",
            "exports",
            "module",
            "open",
            "opens",
            "provides",
            "requires",
            "to",
            "transitive",
            "uses",
            "with",
            "true",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");
    String keys = keywords.stream().map(k -> k + " = \"x\"\n").collect(Collectors.joining());
    pages("[extra]\n" + keys);
    String calls =
        keywords.stream().map(k -> "Entries.ONE." + k + "_()").collect(Collectors.joining(" + "));
    assertValue("from = \"a\", registry = \"Entries\", record = \"Entry\"", calls, "x".repeat(26));
  }

  @Test
  void keysMayBeCalledLikePackages() {
    pages(ALL_KINDS + "dev = \"d\"\njava = \"j\"\nsite = \"s\"\njavax = 1.5\n");
    assertValue(
        "from = \"a\", registry = \"Entries\", record = \"Entry\"",
        "Entries.ONE.dev() + Entries.ONE.java() + Entries.ONE.site() + Entries.byJava(\"j\").size()"
            + " + Entries.ONE.equals(Entries.TWO)",
        "djs2false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Strings",
        "Objects",
        "Doubles",
        "Lists",
        "Optionals",
        "Overrides",
        "Pages",
        "Longs",
        "Booleans",
        "Maps",
        "LocalDates",
        "Records",
        "Generateds",
        "ValueReaders",
        "Entries"
      })
  void aRegistryMayBeCalledLikeATypeThatIsUsed(String registry) {
    pages(ALL_KINDS + "dev = \"d\"\njava = \"j\"\n");
    assertValue(
        "from = \"a\", registry = \"" + registry + "\"",
        registry
            + ".ONE.title() + "
            + registry
            + ".ONE.real() + "
            + registry
            + ".byFlag(true).size() + "
            + registry
            + ".byDateYear(2024).size()",
        "T1.522");
  }

  @ParameterizedTest
  @ValueSource(strings = {"String", "Object", "Double", "Override", "Boolean", "Long", "Record"})
  void theSiteMayHaveATypeOfTheLanguagesNames(String name) {
    pages(ALL_KINDS);
    Compilation compilation =
        compiler("from = \"a\", registry = \"Entries\", record = \"Entry\"")
            .source(
                "site." + name,
                "package site;\nfinal class " + name + " { private " + name + "() {} }\n")
            .source(
                "site.Probe",
                SiteSources.probe(
                        "Entries.ONE.title() + Entries.ONE.real() + Entries.byFlag(true).size()")
                    .replace("Object value", "java.lang.Object value"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals("T1.52", compilation.call("site.Probe", "value"));
  }

  @Test
  void namesThatDifferInCaseOrInHowTheyAreMadeAreApart() {
    pages(
        "date = 2024-01-01\n[extra]\ndate_year = \"y\"\nfooBar = \"a\"\nfoobar = \"b\"\n"
            + "foo-bar-baz = \"c\"\n");
    assertValue(
        "from = \"a\", registry = \"Entries\", record = \"Entry\"",
        "\"\" + Entries.byDateYear(2024).size() + Entries.byDateYear(\"y\").size()"
            + " + Entries.byFooBar(\"a\").size() + Entries.byFoobar(\"b\").size()"
            + " + Entries.byFooBar(\"b\").size()",
        "22220");
  }

  @Test
  void tablesMayHaveTheNameOfTablesAroundThem() {
    pages("[extra.a.a.a.a]\nx = 1\n[extra.entry.Entry]\nx = 2\n");
    assertValue(
        "from = \"a\", registry = \"Entries\", record = \"Entry\"",
        "\"\" + Entries.ONE.a().a().a().a().x() + Entries.ONE.entry().entry().x()",
        "12");
  }

  @Test
  void longKeysBecomeShortNames() {
    String key = "k".repeat(60_000);
    String longToo = "word-".repeat(60);
    pages("[extra]\n" + key + " = \"x\"\n" + longToo + " = \"y\"\n" + key + "2 = { x = 1 }\n");
    assertValue(
        "from = \"a\", registry = \"Entries\", record = \"Entry\"",
        "Entries.ONE.toString().length() < 1_000 && Entries.ONE.equals(Entries.ONE)",
        true);
  }

  @Test
  void aTaxonomyMayBeCalledLikeTheClassOfTheSections() {
    content.page("a/one.md", "[taxonomies]\nSECTIONS = [\"x\"]\nsite = [\"y\"]\nPage = [\"z\"]\n");
    assertValue(
        "from = \"a\", registry = \"Entries\", record = \"Entry\"",
        "Site.SECTIONS_.X.name() + Site.Site_.Y.name() + Site.Page_.Z.name()",
        "xyz");
  }

  @Test
  void aTaxonomyThatIsTooLongForAddressesAndLiteralsIsADiagnostic() {
    String taxonomy = "t".repeat(66_000);
    content.page("a/one.md", "[taxonomies]\n" + taxonomy + " = [\"x\"]\n");
    List<String> messages =
        compiler("from = \"a\", registry = \"Entries\", record = \"Entry\"").compile().messages();
    assertEquals(1, messages.size());
    assertTrue(messages.get(0).endsWith("; it is too long [no-identifier]"), messages.get(0));
  }

  @Test
  void aRegistryThatMeetsATaxonomyIsADiagnostic() {
    content.page("a/one.md", "[taxonomies]\ntags = [\"x\"]\n");
    Compilation compilation =
        compiler("from = \"a\", registry = \"SiteTags\", record = \"Entry\"").compile();
    assertEquals(
        List.of(
            "src/site/SiteContent.java:2:35: two annotations generate `site.SiteTagsConstants1`;"
                + " choose another `registry` for one of them [duplicate-type]"),
        compilation.messages());
  }

  @Test
  void aTypeOfTheSiteThatMeetsALaterPartOfTheConstantsIsADiagnostic() {
    for (int i = 0; i < 1_001; i++) {
      content.page("a/p" + i + ".md", "");
    }
    Compilation compilation =
        compiler("from = \"a\", registry = \"Entries\", record = \"Entry\"")
            .source("site.EntriesConstants2", "package site;\ninterface EntriesConstants2 {}\n")
            .compile();
    assertEquals(
        List.of(
            "src/site/SiteContent.java:3:53: the type `site.EntriesConstants2` exists already;"
                + " choose another `registry` [type-exists]"),
        compilation.messages());
  }

  private void assertValue(String attributes, String expression, Object expected) {
    String probe = SiteSources.probe(expression).replace("Object value", "java.lang.Object value");
    Compilation compilation = compiler(attributes).source("site.Probe", probe).compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(expected, compilation.call("site.Probe", "value"));
  }

  private Javac compiler(String attributes) {
    return Javac.in(content)
        .source(
            "site.SiteContent",
            "package site;\n"
                + "@dev.recto.ContentSite(registry = \"Site\")\n"
                + "@dev.recto.ContentCollection("
                + attributes
                + ")\ninterface SiteContent {}\n");
  }
}
