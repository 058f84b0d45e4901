package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.entry;
import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.compiler.Request;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import dev.recto.processor.testing.Shortcodes;
import dev.recto.processor.type.Dated;
import dev.recto.processor.type.Matches;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Constrained;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of an earlier run: what comes of a run with them is what comes of one without. */
class BodyCacheTest {
  private static final String BODIES = "META-INF/recto/site.EntriesPages/bodies-0.bin";

  @TempDir Path temporary;
  private ContentDir content;
  private List<Signature> shortcodes = List.of();
  private Instant now = Instant.EPOCH;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .settings("")
            .file("a/one.md", "+++\n+++\n# One\n\n[two](@/a/two.md#two) <!-- more --> x\n")
            .file("a/two.md", "+++\n+++\n# Two\n\n[one](/a/one/) [x](#two)\n")
            .file("a/three.md", "+++\n+++\nSome text.\n");
  }

  @Test
  void aSecondRunGivesTheSameFilesFromKeptBodies() throws IOException {
    Run first = assertSameWithAndWithout();
    assertEquals(List.of(), first.messages());
    assertSameWithAndWithout();
  }

  @Test
  void anotherTextOrPlaceIsCompiledAnew() throws IOException {
    assertSameWithAndWithout();
    content.file("a/three.md", "+++\n+++\nOther text.\n");
    assertTrue(html(assertSameWithAndWithout()).contains("Other text."));
    content.file("a/two.md", "+++\ntitle = \"Two\"\n+++\n# Two\n\n[one](/a/one/) [x](#no)\n");
    assertEquals(1, assertSameWithAndWithout().messages().size());
    content.file(
        "a/two.md", "+++\ntitle = \"Two\"\nweight = 1\n+++\n# Two\n\n[one](/a/one/) [x](#no)\n");
    assertEquals(
        List.of(
            "a/two.md:7:20: the link `#no` asks for `#no`, which is not an id in `a/two.md`;"
                + " it has `#two` [unknown-anchor]"),
        assertSameWithAndWithout().messages());
  }

  @Test
  void whatASectionSaysOfItsHeadingsCounts() throws IOException {
    content.file("a/_index.md", "+++\n\n+++\n");
    assertSameWithAndWithout();
    content.file("a/_index.md", "+++\ninsert_anchor_links = \"left\"\n+++\n");
    assertTrue(html(assertSameWithAndWithout()).contains("zola-anchor"));
  }

  @Test
  void aLinkThatCouldBeToAFaultyPageIsJudgedOnceThatPageIsRight() throws IOException {
    content
        .file("a/two.md", "+++\n+++\n# Two\n\n[x](/x/)\n")
        .file("a/three.md", "+++\npath = \"/x/\"\n\nText.\n");
    assertEquals(1, assertSameWithAndWithout().messages().size());
    content.file("a/three.md", "+++\n+++\nText.\n");
    assertTrue(
        assertSameWithAndWithout().messages().get(0).startsWith("a/two.md:5:5: broken link"));
  }

  @Test
  void anIdThatGoesIsMissedByKeptBodies() throws IOException {
    assertSameWithAndWithout();
    content.file("a/two.md", "+++\n+++\n# Three\n");
    assertEquals(
        List.of(
            "a/one.md:5:7: the link `@/a/two.md#two` asks for `#two`, which is not an id in"
                + " `a/two.md`; it has `#three` [unknown-anchor]"),
        assertSameWithAndWithout().messages());
  }

  @Test
  void aPageThatGoesIsMissedByAll() throws IOException {
    assertSameWithAndWithout();
    Files.delete(content.root().resolve("a/two.md"));
    assertEquals(1, assertSameWithAndWithout().messages().size());
    assertEquals(1, assertSameWithAndWithout().messages().size());
  }

  @Test
  void otherSettingsMakeOtherBodies() throws IOException {
    assertSameWithAndWithout();
    content.settings("[markdown]\nsmart_punctuation = true");
    content.file("a/three.md", "+++\n+++\n\"Some text.\"\n");
    assertSameWithAndWithout();
    content.settings("");
    assertTrue(html(assertSameWithAndWithout()).contains("&quot;Some text.&quot;"));
  }

  @Test
  void whatACallNamesIsLookedUpAgain() throws IOException {
    shortcodes = List.of(shortcode("see", needed("entry", entry("Entries"))));
    content.file("a/three.md", "+++\n+++\n{{ see(entry='two') }}\n");
    assertEquals(List.of(), assertSameWithAndWithout().messages());
    content.file("a/two.md", "+++\nslug = \"other\"\n+++\n# Two\n\n[one](/a/one/) [x](#two)\n");
    assertSameWithAndWithout();
  }

  @Test
  void aRuleThatAValueBreaksTomorrowIsCheckedAgain() {
    shortcodes =
        List.of(
            shortcode(
                "until",
                needed(
                    "day",
                    new Constrained(
                        Scalar.LOCAL_DATE, List.of(new Dated(Scalar.LOCAL_DATE, false, false))))));
    content.file("a/three.md", "+++\n+++\n{{ until(day='2024-05-31') }}\n");
    now = Instant.parse("2024-05-30T00:00:00Z");
    assertEquals(List.of(), assertSameWithAndWithout().messages());
    now = Instant.parse("2024-06-01T00:00:00Z");
    assertEquals(1, assertSameWithAndWithout().messages().size());
  }

  @Test
  void aBodyIsCompiledAnewForEveryOtherParameterOfItsShortcode() {
    content.file("a/three.md", "+++\n+++\n{{ show(x='a') }}\n");
    for (Type type :
        List.of(
            Scalar.STRING,
            Shortcodes.choice("Letter", "A"),
            Shortcodes.choice("Letter", "B"),
            Scalar.LONG,
            new Constrained(Scalar.STRING, List.of(new Matches(Pattern.compile("A")))),
            new Constrained(
                Scalar.STRING,
                List.of(new Matches(Pattern.compile("A", Pattern.CASE_INSENSITIVE)))))) {
      shortcodes = List.of(shortcode("show", needed("x", type)));
      assertSameWithAndWithout();
    }
  }

  private Run assertSameWithAndWithout() {
    Run with = run(true);
    Run without = run(false);
    assertEquals(without.messages(), with.messages());
    assertEquals(without.files().keySet(), with.files().keySet());
    without
        .files()
        .forEach((path, bytes) -> assertArrayEquals(bytes, with.files().get(path), path));
    return with;
  }

  private static String html(Run run) {
    return run.text(BODIES);
  }

  private Run run(boolean cached) {
    Request request = Pipeline.request(content.root(), Optional.empty(), Pipeline.SPEC);
    return Pipeline.run(
        new Request(
            request.root(),
            request.site(),
            request.collections(),
            request.types(),
            shortcodes,
            request.drafts(),
            cached ? Optional.of(temporary.resolve("cache")) : Optional.empty(),
            request.explain(),
            now,
            request.marked(),
            request.severities()));
  }
}
