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

/** Arguments of the types that components of declared records have, from content to run time. */
class ShortcodeArgumentsTest {
  private static final String SITE =
      """
      package site;
      @dev.recto.ContentSite(registry = "Site", shortcodes = Shortcodes.class)
      @dev.recto.ContentCollection(from = "blog", registry = "Posts")
      interface SiteContent {}
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .file("blog/_index.md", "+++\n+++\n")
            .file("blog/a/cover.svg", "<svg width='3' height='4'/>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          byte, short, Integer, Long                  | a=-128, b=7, c=1, d=2                          | -128 7 1 2
          BigInteger, BigInteger                      | a=12, b="123456789012345678901"                | 12 123456789012345678901
          float, Double, BigDecimal                   | a=0.5, b=2, c=1.25                             | 0.5 2.0 1.25
          LocalDate, LocalTime                        | a="2024-05-31", b="18:00"                      | 2024-05-31 18:00
          LocalDateTime                               | a="2024-05-31T18:00:00"                        | 2024-05-31T18:00
          OffsetDateTime                              | a="2024-05-31T18:00:00+02:00"                  | 2024-05-31T18:00+02:00
          Instant, Year, YearMonth                    | a="2024-05-31", b=2024, c="2024-05"            | 2024-05-31T00:00:00Z 2024 2024-05
          URI, Duration, ZoneId                       | a="/x", b="PT90M", c="Europe/Berlin"           | /x PT1H30M Europe/Berlin
          Locale, Currency                            | a="de-AT", b="EUR"                             | de_AT EUR
          UUID                                        | a="123e4567-e89b-42d3-a456-426614174000"       | 123e4567-e89b-42d3-a456-426614174000
          Set<String>, List<Set<Integer>>             | a=["b", "a"], b=[[1], []]                      | [b, a] [[1], []]
          OptionalInt, OptionalLong                   | a=3, b=4                                       | OptionalInt[3] OptionalLong[4]
          Optional<LocalDate>, Optional<Set<Align>>   | a="2024-05-31", b=["far-right"]                | Optional[2024-05-31] Optional[[FAR_RIGHT]]
          Slug, List<Slug>, Width                     | a="a", b=["b"], c=3                            | <a> [<b>] Width[pixels=3]
          Value, List<Value>                          | a=[1, "a"], b=[true]                           | [1, a] [true]
          Asset, List<Page>                           | a="cover.svg", b=["@/blog/a/index.md"]         | /blog/a/cover.svg 3 [blog/a/index.md]
          """)
  void anArgumentCanBeWhatAComponentCanBe(String types, String arguments, String expected) {
    Compilation compilation = compile(parameters(types), "{{ show(" + arguments + ") }}");
    assertEquals(List.of(), compilation.messages());
    assertEquals(expected, html(compilation));
  }

  @Test
  void optionalNumbersAndConstraintsAreThoseOfComponents() {
    String parameters =
        "@Pattern(regexp = \"[a-z]+\") String a, List<@NotBlank String> b, @Max(9) OptionalInt c";
    Compilation right = compile(parameters, "{{ show(a=\"x\", b=[\"y\"]) }}");
    assertEquals(List.of(), right.messages());
    assertEquals("x [y] OptionalInt.empty", html(right));
    assertEquals(
        List.of(
            "content/blog/a/index.md:4:11: the argument `a` must match `[a-z]+`, found `X`;"
                + " declared at Shortcodes.java:9 [broken-constraint]",
            "content/blog/a/index.md:4:24: an element of `b` must not be blank, found ` `;"
                + " declared at Shortcodes.java:9 [broken-constraint]",
            "content/blog/a/index.md:4:32: the argument `c` must be at most 9, found `10`;"
                + " declared at Shortcodes.java:9 [broken-constraint]"),
        compile(parameters, "{{ show(a=\"X\", b=[\"y\", \" \"], c=10) }}").messages());
  }

  @Test
  void anArgumentCanNameEntriesOfDeclaredRecordsOfPagesAndOfData() {
    content
        .file(
            "blog/a/index.md",
            "+++\ntitle = \"A\"\n+++\n{{ meet(who='ann', all=['bob'], post='a') }}")
        .file("../data/people.toml", "[ann]\nname = \"Ann\"\n[bob]\nname = \"Bob\"\n");
    Compilation compilation =
        Javac.in(content)
            .source(
                "site.Post",
                """
                package site;
                import dev.recto.*;
                @ContentSite(registry = "Site", shortcodes = Shortcodes.class)
                @ContentCollection(from = "blog", registry = "Posts")
                record Post(Page page, String title) {}
                """)
            .source(
                "site.Person",
                """
                package site;
                @dev.recto.DataCollection(from = "people.toml", registry = "People", key = "{name}")
                record Person(String name, java.util.List<String> also) {}
                """)
            .source(
                "site.Shortcodes",
                """
                package site;
                import dev.recto.*;
                import java.util.List;
                final class Shortcodes {
                  private Shortcodes() {}
                  @Shortcode static Html meet(Person who, List<Ref<Person>> all, Post post) {
                    return Html.text(who.name() + all.get(0).get().name() + post.title());
                  }
                }
                """)
            .source("site.Probe", SiteSources.probe("Posts.A.page().body().html()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals("AnnBobA", html(compilation));
  }

  @Test
  void aConstraintThatDoesNotFitItsParameterIsReported() {
    assertEquals(
        List.of(
            "src/site/Shortcodes.java:9:31: `@Pattern` can't be checked, because it is on an `int`;"
                + " put it on a `String` [invalid-constraint]",
            "src/site/Shortcodes.java:9:61: Recto can't check `@NotBlank`, because no argument"
                + " fills it; remove it [unsupported-constraint]"),
        compile("@Pattern(regexp = \"x\") int a, @NotBlank String body", "x").messages());
  }

  private static String html(Compilation compilation) {
    return String.valueOf(compilation.call("site.Probe", "value")).strip();
  }

  private Compilation compile(String parameters, String body) {
    content.file("blog/a/index.md", "+++\ntitle = \"A\"\n+++\n" + body);
    return Javac.in(content)
        .source("site.SiteContent", SITE)
        .source(
            "site.Shortcodes",
            """
            package site;
            import dev.recto.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.net.*;
            import java.time.*;
            import java.util.*;
            final class Shortcodes {
              @Shortcode static Html show(%s) { return Html.raw(Show.all(%s)); }
              private Shortcodes() {}
              enum Align { LEFT, FAR_RIGHT }
              record Width(int pixels) {}
              static final class Slug {
                private final String text;
                private Slug(String text) { this.text = text; }
                public static Slug of(String text) { return new Slug("<" + text + ">"); }
                @Override public String toString() { return text; }
              }
              static final class Show {
                private Show() {}
                static String all(Object... values) {
                  return String.join(" ", Arrays.stream(values).map(Show::show).toList());
                }
                private static String show(Object value) {
                  return value instanceof Asset asset
                      ? asset.path() + " " + asset.width().orElseThrow()
                      : String.valueOf(value);
                }
              }
            }
            """
                .formatted(parameters, names(parameters)))
        .source(
            "site.Probe", SiteSources.probe("Site.at(\"/blog/a/\").orElseThrow().body().html()"))
        .compile();
  }

  /** Types as parameters with one letter each. */
  private static String parameters(String types) {
    StringBuilder parameters = new StringBuilder();
    char name = 'a';
    for (String type : types.strip().split(", ")) {
      parameters.append(name == 'a' ? "" : ", ").append(type).append(' ').append(name++);
    }
    return parameters.toString();
  }

  private static String names(String parameters) {
    return String.join(
        ", ",
        List.of(parameters.split(", ")).stream()
            .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1))
            .toList());
  }
}
