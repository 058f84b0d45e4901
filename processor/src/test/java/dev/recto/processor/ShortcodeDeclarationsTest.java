package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How methods may be declared to be shortcodes, and how not. */
class ShortcodeDeclarationsTest {
  private static final String SITE =
      """
      @dev.recto.ContentSite(registry = "Site", shortcodes = Shortcodes.class)
      @dev.recto.ContentCollection(from = "blog", registry = "Posts")
      interface SiteContent {}
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeContent() {
    content =
        ContentDir.in(temporary)
            .file("blog/a.md", "+++\ntitle = \"A\"\n+++\nx {{ s() }}\n")
            .file("pod/one.md", "+++\ntitle = \"One\"\n+++\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"final class", "abstract class", "interface", "record", "enum", "final class Of"})
  void anyTypeCanHoldThem(String kind) {
    String head =
        switch (kind) {
          case "record" -> "record Shortcodes(int x)";
          case "final class Of" -> "final class Of { static class Shortcodes";
          default -> kind + " Shortcodes";
        };
    String method =
        (kind.equals("enum") ? "A;" : "")
            + "@dev.recto.Shortcode static dev.recto.Html s() {"
            + " return dev.recto.Html.text(\"s\"); }";
    boolean nested = kind.endsWith("Of");
    Compilation compilation =
        Javac.in(content)
            .source(
                "site.SiteContent",
                "package site;\n"
                    + (nested ? SITE.replace("Shortcodes.c", "Of.Shortcodes.c") : SITE))
            .source(
                nested ? "site.Of" : "site.Shortcodes",
                "package site;\n" + head + " {" + method + "}" + (nested ? "}" : ""))
            .source("site.Probe", SiteSources.probe("Posts.A.page().body().html()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals("<p>x s</p>\n", compilation.call("site.Probe", "value"));
  }

  @Test
  void onesThatAreDeprecatedAreCalledWithoutAWarning() {
    assertEquals(
        List.of(),
        messages(
            """
            @Deprecated enum Old { A }
            @Deprecated(forRemoval = true) @Shortcode static Html s() { return Html.EMPTY; }
            @Shortcode static Html t(List<Old> old) { return Html.EMPTY; }
            """));
  }

  @Test
  void oneThatThrowsACheckedExceptionIsReported() {
    assertEquals(
        List.of(
            "src/site/Shortcodes.java:7:1: `t` can't be a shortcode, because it throws"
                + " `java.io.IOException`, which is checked; catch it in the method"
                + " [invalid-shortcode]"),
        messages(
            """
            @Shortcode static Html s() throws IllegalStateException { return Html.EMPTY; }
            @Shortcode static Html
            t() throws java.io.IOException { return Html.EMPTY; }
            """));
  }

  @Test
  void anEnumThatGeneratedCodeCannotSeeIsReported() {
    assertEquals(
        List.of(
            "src/site/Shortcodes.java:5:9: `Shortcodes.Hidden` can't be filled, because generated"
                + " code in `site` can't see it; remove `private` from it and the types around it"
                + " [unfillable-type]"),
        messages(
            """
            private enum Hidden { A } @Shortcode static Html s() { return Html.EMPTY; }
            @Shortcode static Html
            t(Optional<Hidden> hidden) { return Html.EMPTY; }
            """));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Map<String, String>      | an argument can't be a table; take each of its values as a parameter
          Value.Table              | an argument can't be a table; take each of its values as a parameter
          List<Two>                | an argument can't be a table; take each of its values as a parameter
          Optional<Either>         | an argument can't be a table; take each of its values as a parameter
          List<Html>               | the only `Html` of a call is its body; use `String`
          Object                   | nothing in content can be an `Object`; use `Value` for any value
          List                     | `List` has no type argument; write one, such as `List<String>`
          String[]                 | nothing in content can be a `String[]`; use a `List`
          Ref<Two>                 | no collection has the record `Shortcodes.Two`; annotate it with `@ContentCollection` or `@DataCollection`
          """)
  void aParameterThatNoArgumentCanFillIsReported(String type, String reason) {
    assertEquals(
        List.of(
            "src/site/Shortcodes.java:8:%d: `t.x` can't be filled, because %s [unfillable-type]"
                .formatted(type.length() + 2, reason)),
        messages(
            """
            record Two(String one, String two) {} sealed interface Either permits A, B {}
            record A(int a, int c) implements Either {} record B(int b, int c) implements Either {}
            @Shortcode static Html s() { return Html.EMPTY; } @Shortcode static Html t(
            %s x) { return Html.EMPTY; }
            """
                .formatted(type)));
  }

  @Test
  void aClassWithoutAPackageIsOutOfReachForOthers() {
    Compilation compilation =
        Javac.in(content)
            .source(
                "SiteContent",
                "@dev.recto.ContentSite(shortcodes = Shortcodes.class) interface SiteContent {}")
            .source(
                "Shortcodes", shortcodes("", "@Shortcode static Html s() { return Html.EMPTY; }"))
            .source("site.Content", collection("site", "blog", "Posts"))
            .compile();
    assertEquals(
        List.of(
            "src/Shortcodes.java:5:24: `s` can't be a shortcode, because generated code can't see"
                + " it; make it and its class public, or move them to `site` [invalid-shortcode]"),
        compilation.messages());
  }

  @Test
  void recordsOfOneNameAreToldApartByTheirPackages() {
    content.file("blog/a.md", "+++\ntitle = \"A\"\n+++\nx {{ s(mine='one', other='a') }}\n");
    Compilation compilation =
        twoCollections(
            "pod",
            "",
            "@Shortcode static Html s(Post mine, Ref<blog.Post> other) {"
                + " return Html.text(mine.title() + other.get().title()); }");
    assertEquals(List.of(), compilation.messages());
    assertEquals("<p>x OneA</p>\n", compilation.call("blog.Probe", "value"));
  }

  @Test
  void aRecordThatCouldBeAnyOfTwoIsReported() {
    assertEquals(
        List.of(
            "src/web/Shortcodes.java:5:31: `s.post` can't be filled, because several collections"
                + " have a record `Post`; write it with its package [unfillable-type]"),
        twoCollections(
                "web",
                "import pod.Post; ",
                "@Shortcode static Html s(Post post) { return Html.EMPTY; }")
            .messages());
  }

  @Test
  void aTypeWithTheNameOfGeneratedCodeIsReported() {
    Compilation compilation =
        Javac.in(content)
            .source("site.SiteContent", "package site;\n" + SITE)
            .source(
                "site.Shortcodes",
                shortcodes("site", "@Shortcode static Html s() { return Html.EMPTY; }"))
            .source(
                "site.SiteCalls", "package site;\nfinal class SiteCalls { private SiteCalls() {} }")
            .compile();
    assertEquals(
        List.of(
            "src/site/SiteContent.java:2:35: the type `site.SiteCalls` exists already; choose"
                + " another `registry` [type-exists]"),
        compilation.messages());
  }

  private Compilation twoCollections(String home, String imports, String methods) {
    return Javac.in(content)
        .source("blog.Content", collection("blog", "blog", "Posts"))
        .source("pod.Content", collection("pod", "pod", "Episodes"))
        .source(
            home + ".Web",
            "package %s; @dev.recto.ContentSite(shortcodes = Shortcodes.class) interface Web {}"
                .formatted(home))
        .source(
            home + ".Shortcodes",
            shortcodes(home, methods).replaceFirst("import", imports + "import"))
        .source(
            "blog.Probe",
            SiteSources.probe("Posts.A.page().body().html()")
                .replace("package site", "package blog"))
        .compile();
  }

  private static String collection(String home, String from, String registry) {
    return """
    package %s;
    @dev.recto.ContentCollection(from = "%s", registry = "%s", record = "Post")
    interface Content {}
    """
        .formatted(home, from, registry);
  }

  private List<String> messages(String methods) {
    return Javac.in(content)
        .source("site.SiteContent", "package site;\n" + SITE)
        .source("site.Shortcodes", shortcodes("site", methods))
        .compile()
        .messages();
  }

  private static String shortcodes(String home, String methods) {
    return (home.isEmpty() ? "\n" : "package " + home + ";\n")
        + """
        import dev.recto.*;
        import java.util.*;
        final class Shortcodes { private Shortcodes() {}
        """
        + methods
        + "}\n";
  }
}
