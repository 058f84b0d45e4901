package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shortcodes when they run. */
class ShortcodesTest {
  private static final String SITE =
      """
      package site;
      @dev.recto.ContentSite(registry = "Site", baseUrl = "https://example.org",
          shortcodes = Shortcodes.class)
      @dev.recto.ContentCollection(from = "blog", registry = "Posts")
      interface SiteContent {}
      """;

  private static final String SHORTCODES =
      """
      package site;

      import dev.recto.Html;
      import dev.recto.Page;
      import dev.recto.Ref;
      import dev.recto.Section;
      import dev.recto.Shortcode;
      import java.util.List;
      import java.util.Optional;

      final class Shortcodes {
        enum Align { LEFT, FAR_RIGHT }

        private Shortcodes() {}

        @Shortcode
        static Html values(String text, boolean bool, int small, long large, double part,
            Align align) {
          return Html.text(text + bool + small + large + part + align);
        }

        @Shortcode
        static Html lists(List<String> texts, List<Integer> numbers, List<List<Double>> nested,
            List<Align> aligns) {
          return Html.text("" + texts + numbers + nested + aligns);
        }

        @Shortcode
        static Html maybe(Optional<String> text, Optional<Integer> number, Optional<Align> align,
            Optional<List<String>> list, Optional<Boolean> bool) {
          return Html.text("" + text + number + align + list + bool);
        }

        @Shortcode
        static Html quote(Html body, String author, Page page, int nth) {
          return Html.format("<q id=q{} title={}>{}</q>{}", nth, page.slug(), body, author);
        }

        @Shortcode
        static Html raw(String body) {
          return Html.text(body);
        }

        @Shortcode
        static Html where(Optional<Page> page, Optional<Section> section, Optional<Html> body) {
          return Html.text("" + page + section + body);
        }

        @Shortcode
        static Html see(Post post, Ref<Post> ref, Optional<Post> other, List<Ref<Post>> more) {
          return Html.text(
              post.title() + (ref.get() == post) + other.map(Post::title) + more.get(0).get().title());
        }

        @Shortcode
        static Html fails() {
          throw new IllegalStateException("no");
        }

        @Shortcode
        static Html nothing() {
          return null;
        }
      }
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .file("blog/_index.md", "+++\n+++\n{{ where() }}\n")
            .file(
                "blog/b.md",
                "+++\ntitle = \"B\"\n+++\n[a](@/blog/a.md) and [again](@/blog/a.md)\n");
  }

  @Test
  void argumentsOfAllKinds() {
    assertHtml(
        "<p>x a &lt; btrue-192233720368547758070.5FAR_RIGHT</p>\n",
        "x {{ values(text='a < b', bool=true, small=-1, large=9223372036854775807, part=0.5,"
            + " align='far-right') }}\n".replace("x\n\n", ""));
    assertHtml(
        "<p>x [a, b][1, 2][[0.5, 1.0], []][LEFT, FAR_RIGHT]</p>\n",
        "x {{ lists(texts=['a','b'], numbers=[1,2], nested=[[0.5,1],[]],"
            + " aligns=['left','FAR_RIGHT']) }}\n");
    assertHtml(
        "<p>x Optional.emptyOptional.emptyOptional.emptyOptional.emptyOptional.empty"
            + " Optional[a]Optional[3]Optional[LEFT]Optional[[b]]Optional[false]</p>\n",
        "x {{ maybe() }} {{ maybe(text='a', number=3, align='left', list=['b'], bool=false) }}\n");
  }

  @Test
  void bodiesPagesAndCounts() {
    assertHtml(
        "<q id=q1 title=a><p>one <em>two</em></p>\n<q id=q2 title=a><p>three</p>\n</q>B\n</q>A",
        "{% quote(author='A') %}\none *two*\n\n{% quote(author='B') %}three{% end %}\n{% end %}\n");
    assertHtml("*a* &lt; {{ raw }}", "{% raw() %}*a* < {{/* raw */}}{% end %}\n");
    assertHtml("Optional[blog/a.md]Optional.emptyOptional.empty", "{{ where() }}\n");
    assertHtml(
        "Optional[blog/a.md]Optional.emptyOptional[&lt;p&gt;x&lt;/p&gt;\n]",
        "{% where() %}x{% end %}\n");
    assertValue(
        "Optional.emptyOptional[blog/_index.md]Optional.empty\n",
        "x",
        "Site.Sections.BLOG.body().html()");
  }

  @Test
  void referencesAreEntries() {
    assertHtml(
        "BtrueOptional[A]B",
        "{{ see(post='b', ref='@/blog/b.md', other='A', more=['blog/b.md']) }}\n");
  }

  @Test
  void bodiesAreData() {
    String body = "# One\n\na *b* &amp;\n\n<!-- more -->\n\n## Two\n\n* [b](@/blog/b.md#x)\n";
    content.file(
        "blog/b.md", "+++\ntitle = \"B\"\n+++\n# x\n\n[a](@/blog/a.md) [a](/blog/a/#one)\n");
    assertValue(
        "One\na b &\nTwo\nb|Optional[<h1 id=\"one\">One</h1>\n<p>a <em>b</em> &amp;</p>]|"
            + "[Heading[level=1, text=One, id=one, permalink=https://example.org/blog/a/#one,"
            + " children=[Heading[level=2, text=Two, id=two,"
            + " permalink=https://example.org/blog/a/#two, children=[]]]]]|"
            + "[ToPage[text=b, href=https://example.org/blog/b/#x, page=blog/b.md,"
            + " fragment=Optional[x]]]|[blog/b.md]|[]|true",
        body,
        "Posts.A.page().body().text() + '|' + Posts.A.page().body().summary() + '|'"
            + " + Posts.A.page().body().headings() + '|' + Posts.A.page().links() + '|'"
            + " + Posts.A.page().backlinks() + '|' + Posts.A.page().sectionBacklinks() + '|'"
            + " + Posts.A.page().body().markdown().startsWith(\"# One\\n\\na *b* &amp;\")");
  }

  @Test
  void whatAShortcodeThrowsIsThrown() {
    assertValue(
        "java.lang.IllegalStateException: no",
        "{{ fails() }}\n",
        "new Object() { String of() { try { return Posts.A.page().body().html(); }"
            + " catch (RuntimeException e) { return e.toString(); } } }.of()");
  }

  @Test
  void aShortcodeThatReturnsNullIsToldFromOneThatWritesSo() {
    assertValue(
        "java.lang.NullPointerException: a shortcode of blog/a.md returned null",
        "{{ nothing() }}\n",
        "new Object() { String of() { try { return Posts.A.page().body().html(); }"
            + " catch (RuntimeException e) { return e.toString(); } } }.of()");
  }

  @Test
  void shortcodesOfALibraryAreCalledByTheNamesOfTheirParameters() throws IOException {
    Compilation library = library("-parameters");
    Compilation site = site(library, "{{ badge(label='new') }}\n");
    assertEquals(List.of(), site.messages());
    assertEquals("<b>new</b>\n", value(site, library));
  }

  @Test
  void aLibraryWithoutNamesIsReportedWhereItIsNamed() {
    assertEquals(
        List.of(
            "src/site/SiteContent.java:2:66: `badge` can't be a shortcode, because its class file"
                + " does not say how its parameters are called; compile its class in the"
                + " same run, or with `-parameters` [invalid-shortcode]"),
        site(library(), "{{ badge(label='new') }}\n").messages());
  }

  private Compilation library(String... options) {
    Path module = temporary.resolve("library");
    Compilation compilation =
        Javac.in(module)
            .option(options)
            .source(
                "lib.Badges",
                """
                package lib;
                import dev.recto.Html;
                /** Badges. */
                public final class Badges {
                  private Badges() {}
                  /** {@return a badge}
                   * @param label what it says */
                  @dev.recto.Shortcode public static Html badge(String label) {
                    return Html.format("<b>{}</b>", label);
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), compilation.messages());
    return compilation;
  }

  private Compilation site(Compilation library, String body) {
    content
        .file("blog/a.md", "+++\ntitle = \"A\"\n+++\n" + body)
        .file("blog/_index.md", "+++\n+++\n");
    String path = System.getProperty("java.class.path") + File.pathSeparator + library.classes();
    return Javac.in(content)
        .option("-cp", path)
        .source(
            "site.SiteContent",
            """
            package site;
            @dev.recto.ContentSite(registry = "Site", shortcodes = lib.Badges.class)
            @dev.recto.ContentCollection(from = "blog", registry = "Posts")
            interface SiteContent {}
            """)
        .source("site.Probe", SiteSources.probe("Posts.A.page().body().html()"))
        .compile();
  }

  private static Object value(Compilation site, Compilation library) throws IOException {
    Path badges = Path.of("lib", "Badges.class");
    Files.createDirectories(site.classes().resolve("lib"));
    Files.copy(library.classes().resolve(badges), site.classes().resolve(badges));
    return site.call("site.Probe", "value");
  }

  private void assertHtml(String expected, String body) {
    assertValue(
        expected,
        body,
        "Posts.A.page().body().html().replaceFirst(\"^(?s)([^<]*)\\\\n$\", \"$1\")");
  }

  private void assertValue(String expected, String body, String expression) {
    Compilation compilation =
        Javac.in(content.file("blog/a.md", "+++\ntitle = \"A\"\n+++\n" + body))
            .source("site.SiteContent", SITE)
            .source("site.Shortcodes", SHORTCODES)
            .source("site.Probe", SiteSources.probe(expression))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(expected.strip(), String.valueOf(compilation.call("site.Probe", "value")).strip());
  }
}
