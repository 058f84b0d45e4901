package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.entry;
import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.cache.BodyCache;
import dev.recto.processor.cache.KeptBody;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.link.Anchors;
import dev.recto.processor.link.BodyText;
import dev.recto.processor.link.FragmentLink;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.store.EncodedBody;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import dev.recto.processor.testing.Shortcodes;
import dev.recto.processor.testing.Sites;
import dev.recto.processor.type.Dated;
import dev.recto.processor.type.Matches;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Constrained;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  void whatIsPutIsGotByTheNextRunOfTheSameSiteOnly() throws IOException {
    Path folder = temporary.resolve("own");
    byte[] site = new byte[32];
    byte[] otherSite = new byte[32];
    otherSite[0] = 1;
    BodyCache.Key key = new BodyCache.Key(1, 2);
    EncodedBody encoded =
        new EncodedBody(
            new byte[] {1},
            true,
            new byte[0],
            new byte[] {2},
            true,
            3,
            new byte[] {4},
            List.of(5),
            List.of());
    BodyText text = BodyText.read(Sites.read(content).page("a/one.md").document());
    FragmentLink link = new FragmentLink(text.at(3), "#a", "a", true, 6);
    try (var first = BodyCache.open(folder, site)) {
      assertNull(first.get(key, text));
      first.put(key, new KeptBody(encoded, new Anchors(new long[] {7}), List.of(link)));
    }
    try (var second = BodyCache.open(folder, site)) {
      KeptBody kept = second.get(key, text);
      assertArrayEquals(encoded.html(), kept.encoded().html());
      assertTrue(kept.encoded().summarized());
      assertEquals(List.of(5), kept.encoded().linkedPages());
      assertEquals(List.of(link), kept.fragments());
      assertArrayEquals(new long[] {7}, kept.anchors().hashes());
      assertNull(second.get(new BodyCache.Key(1, 3), text));
    }
    try (var third = BodyCache.open(folder, otherSite)) {
      assertNull(third.get(key, text));
    }
    try (var fourth = BodyCache.open(folder, site)) {
      assertNull(fourth.get(key, text), "only the last run counts");
    }
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
  void aSpoiledFileCountsForNothing() throws IOException {
    assertSameWithAndWithout();
    byte[] kept = Files.readAllBytes(cache());
    for (int length : new int[] {0, 1, 31, 33, 60, kept.length - 1}) {
      Files.write(cache(), Arrays.copyOf(kept, length));
      assertSameWithAndWithout();
    }
    byte[] expected = run(false).files().get(BODIES);
    for (int i = 32; i < kept.length; i += 7) {
      byte[] spoiled = kept.clone();
      spoiled[i] ^= (byte) 0x80;
      Files.write(cache(), spoiled);
      assertArrayEquals(expected, run(true).files().get(BODIES), "byte " + i);
    }
  }

  @Test
  void runsThatShareAFolderDoNotDisturbEachOther() throws IOException {
    Path folder = temporary.resolve("own");
    BodyText text = BodyText.read(Sites.read(content).page("a/one.md").document());
    byte[] site = new byte[32];
    try (var first = BodyCache.open(folder, site);
        var second = BodyCache.open(folder, site)) {
      first.put(new BodyCache.Key(1, 1), body(1));
      second.put(new BodyCache.Key(2, 2), body(2));
    }
    try (var third = BodyCache.open(folder, site)) {
      assertArrayEquals(
          new byte[] {1}, third.get(new BodyCache.Key(1, 1), text).encoded().html(), "last closed");
      assertNull(third.get(new BodyCache.Key(2, 2), text));
    }
    assertEquals(List.of("bodies.bin"), namesIn(folder));
  }

  @Test
  void aFolderThatCannotBeUsedHasNothing() throws IOException {
    BodyText text = BodyText.read(Sites.read(content).page("a/one.md").document());
    BodyCache.Key key = new BodyCache.Key(1, 1);
    for (String place : List.of("content/a/one.md", "content/a/one.md/below")) {
      try (var cache = BodyCache.open(temporary.resolve(place), new byte[32])) {
        cache.put(key, body(1));
        assertNull(cache.get(key, text));
      }
    }
  }

  @Test
  void aFolderThatGoesDuringARunIsNoFailure() throws IOException {
    Path folder = temporary.resolve("own");
    try (var cache = BodyCache.open(folder, new byte[32])) {
      cache.put(new BodyCache.Key(1, 1), body(1));
      for (String name : namesIn(folder)) {
        Files.delete(folder.resolve(name));
      }
      Files.delete(folder);
    }
    assertTrue(Files.notExists(folder));
  }

  @Test
  void whatAKilledRunHasLeftIsDeleted() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("own"));
    Files.writeString(folder.resolve("bodies-999999999999999999-a.tmp"), "half");
    Files.writeString(folder.resolve("other.tmp"), "of others");
    BodyCache.open(folder, new byte[32]).close();
    assertEquals(List.of("bodies.bin", "other.tmp"), namesIn(folder));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static KeptBody body(int html) {
    byte[] none = {};
    EncodedBody encoded =
        new EncodedBody(
            new byte[] {(byte) html}, false, none, none, false, 0, none, List.of(), List.of());
    return new KeptBody(encoded, new Anchors(new long[] {}), List.of());
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

  private Path cache() {
    return temporary.resolve("cache/bodies.bin");
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
