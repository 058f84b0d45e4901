package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of folders, taxonomies and terms that no Java, Javadoc or address was made for. */
class SiteHazardTest {
  private static final String SITE =
      "package site;\n@dev.recto.ContentSite(registry = \"Site\", baseUrl = \"https://e.org\")\n"
          + "interface SiteContent {}\n";

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void taxonomiesMayBeCalledLikeTypesAndKeywords() {
    String names = "";
    for (String name :
        List.of(
            "list",
            "section",
            "term",
            "page",
            "string",
            "site",
            "sections",
            "class",
            "optional",
            "9",
            "*/ \\\\u002a/ {@x}",
            "größe")) {
      names += "\"" + name + "\" = [\"x\"]\n";
    }
    content.page("a.md", "[taxonomies]\n" + names);
    assertValue(
        "x",
        "Site.List_.X.name()",
        "Site.Section.X.name()",
        "Site.Term.X.name()",
        "Site.Page_.X.name()",
        "Site.Site_.X.name()",
        "Site.Sections_.X.name()",
        "Site.Class.X.name()",
        "Site._9.X.name()",
        "Site.Grosse.all().get(0).name()");
  }

  @Test
  void foldersAndTitlesMayHoldAnything() {
    content
        .page("a\"b {@x} */ &lt;/_index.md", "title = \"*/ {@code \\\\u002a/ <b>\\u2028\"")
        .page("a\"b {@x} */ &lt;/p q%20#x?.md", "title = \"\\\"\"");
    assertValue(
        "https://e.org/a%22b%20%7B@x%7D%20*/%20&lt;/p-q-20-x/", "Site.pages().get(0).permalink()");
  }

  @Test
  void addressesOfAnyStrategyAreUris() {
    content
        .settings(
            "taxonomies = [{name = \"t g\"}, {name = \"tags\"}]\n"
                + "[slugify]\n"
                + "paths = \"off\"\n"
                + "taxonomies = \"off\"")
        .page("a b%[]^`|ü日.md", "taxonomies.\"t g\" = [\"x y?#\"]");
    assertValue("/a%20b%25%5B%5D%5E%60%7Cü日/", "Site.pages().get(0).permalink().getRawPath()");
    assertValue("/t%20g/x%20y%3F%23/", "Site.TG.X_Y.permalink().getRawPath()");
  }

  @Test
  void nothingLeadsOutOfTheSite() {
    content
        .settings(
            "taxonomies = [{name = \"t g\"}, {name = \"tags\"}]\n"
                + "[slugify]\n"
                + "paths = \"off\"\n"
                + "taxonomies = \"off\"")
        .page("a.md", "slug = \"..\"\ntaxonomies.tags = [\"..\"]")
        .page("s/_index.md", "paginate_path = \"../..\"\naliases = [\"../x\"]");
    assertEquals(
        List.of(
            "content/a.md:2:8",
            "content/a.md:3:20",
            "content/s/_index.md:2:17",
            "content/s/_index.md:3:12"),
        compile("null").messages().stream()
            .filter(message -> message.endsWith("[unsafe-path]"))
            .map(message -> message.substring(0, message.indexOf(": ")))
            .toList());
  }

  @Test
  void aTermThatIsTooLongForANameIsAnError() {
    String term = "x".repeat(70_000);
    content.page("a.md", "taxonomies.tags = [\"" + term + "\"]");
    List<String> messages = compile("null").messages();
    assertEquals(1, messages.size());
    String start = "content/a.md:2:20: no Java name can be made from the constant `xxx";
    assertTrue(messages.get(0).startsWith(start));
    assertTrue(messages.get(0).endsWith("[no-identifier]"));
  }

  @Test
  void settingsNeverPointOutOfTheSite() {
    content
        .settings(
            "taxonomy_root = \"../up\"\n"
                + "taxonomies = [{name = \"tags\", paginate_by = 1, paginate_path = \"../page\"}]")
        .page("a.md", "taxonomies.tags = [\"Rust\"]");
    assertEquals(
        List.of(
            "zola.toml:3:23: `../page` is not an address of this site; leave out `.`, `..`, `//` at"
                + " the start, `\\` and control characters [unsafe-path]",
            "content/a.md:2:20: `/../up/tags/rust/` is not an address of this site; leave out `.`,"
                + " `..`, `//` at the start, `\\` and control characters [unsafe-path]"),
        compile("null").messages());
  }

  @Test
  void sectionsThatWouldHaveOneConstantAreAnError() {
    content.page("a-b/_index.md", "").page("a/b/_index.md", "").page("root/_index.md", "");
    assertEquals(
        List.of(
            "content/a/b/_index.md:1:1: another section has the constant `A_B` too, by its path;"
                + " first defined at a-b/_index.md:1:1 [duplicate-constant]",
            "content/root/_index.md:1:1: another section has the constant `ROOT` too, by its path;"
                + " first defined at _index.md:1:1 [duplicate-constant]"),
        compile("null").messages());
  }

  @Test
  void hugeNumbersOfPagersAndTermsAreSharded() {
    StringBuilder tags = new StringBuilder();
    IntStream.range(0, 2_500).forEach(i -> tags.append("\"t").append(i).append("\", "));
    content
        .page("a.md", "taxonomies.tags = [" + tags + "]")
        .page("_index.md", "paginate_by = 9223372036854775807");
    assertValue(
        "2500 [a.md] [/]",
        "Site.Tags.all().size() + \" \" + Site.Tags.T2499.pages() + \" \" +"
            + " dev.recto.Pager.of(Site.Sections.ROOT)");
  }

  @Test
  void theUnnamedPackageCanHoldTheSite() {
    content.page("a.md", "title = \"A\"");
    Compilation compilation =
        Javac.in(content)
            .source("Own", "@dev.recto.ContentSite(registry = \"Site\")\ninterface Own {}\n")
            .source("site.SiteContent", SiteSources.content("from = \".\", registry = \"Posts\""))
            .source(
                "Probe",
                "final class Probe { private Probe() {} static Object value() { return"
                    + " Site.Sections.ROOT.pages() + \" \" + site.Posts.A.page(); } }")
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals("[a.md] a.md", compilation.call("Probe", "value"));
  }

  @Test
  void manyThreadsSeeWholeRecords() throws InterruptedException {
    IntStream.range(0, 300).forEach(i -> content.page("p" + i + ".md", "title = \"T\""));
    Compilation compilation =
        Javac.in(content)
            .source("site.SiteContent", SiteSources.content("from = \".\", registry = \"Posts\""))
            .source(
                "site.Probe",
                SiteSources.probe(
                    "Posts.all().stream().filter(p -> !p.title().equals(\"T\")).count() +"
                        + " Posts.all().stream().filter(p ->"
                        + " p.page().later().isPresent()).count()"))
            .compile();
    AtomicReference<Object> wrong = new AtomicReference<>();
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          try {
                            if (!compilation.call("site.Probe", "value").equals(0L)) {
                              wrong.set("a count");
                            }
                          } catch (RuntimeException | AssertionError e) {
                            wrong.set(e);
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(null, wrong.get());
  }

  private void assertValue(String expected, String... expressions) {
    for (String expression : expressions) {
      Compilation compilation = compile(expression);
      assertEquals(List.of(), compilation.messages());
      assertEquals(expected, String.valueOf(compilation.call("site.Probe", "value")));
    }
  }

  private Compilation compile(String expression) {
    return Javac.in(content)
        .source("site.SiteContent", SITE)
        .source("site.Probe", SiteSources.probe(expression))
        .compile();
  }
}
