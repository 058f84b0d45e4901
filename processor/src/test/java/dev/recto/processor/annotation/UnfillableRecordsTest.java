package dev.recto.processor.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in declared records, each reported once and where it is; others have a page each. */
class UnfillableRecordsTest {
  private static final String IMPORTS =
      "package site; import dev.recto.*; import jakarta.validation.constraints.*;"
          + " import java.time.*; import java.util.*;\n";

  @TempDir Path temporary;

  @Test
  void aCircleOfRequiredRecordsIsReportedOnceWhereItCloses() {
    assertFaults(
        """
        record Episode(Page page, A a, Self self, Media media) {}
        record A(String name, B b) {}
        record B(@Default("1") int number, C c, Optional<A> optional) {}
        record C(String name, A a, List<B> list) {}
        record Self(String name, Self self) {}
        sealed interface Media {}
        record End(String end) implements Media {}
        record More(String more, Media media) implements Media {}
        """,
        "a: `C.a` can't be filled, because its record needs another one of itself in it; let it be"
            + " an `Optional`, a `List` or a `Map<String, …>` [unfillable-type]",
        "self: `Self.self` can't be filled, because its record needs another one of itself in it;"
            + " let it be an `Optional`, a `List` or a `Map<String, …>` [unfillable-type]");
  }

  @Test
  void aRecordOfOneComponentCannotContainItself() {
    assertFaults(
        """
        record Episode(Page page, Tree tree) {}
        record Tree(List<Tree> trees) {}
        """,
        "trees: `Tree.trees` can't be filled, because `Tree` has one component, whose value it is,"
            + " and can't contain itself; add a second component to it, so that it is a table"
            + " [unfillable-type]");
  }

  @Test
  void aRecordThatGeneratedCodeCannotNameIsReportedOnceHoweverOftenItIsUsed() {
    assertFaults(
        """
        record Episode(Page page, Hidden one, List<Hidden> more) {
          private record Hidden(String a, String b) {}
        }
        """,
        "site.Episode.Hidden: `Episode.Hidden` can't be filled, because generated code in `site`"
            + " can't see it; remove `private` from it and the types around it [unfillable-type]");
    assertFaults(
        "record Episode<T>(Page page, T value) {}",
        "site.Episode: `Episode` can't be filled, because it has type parameters; remove them"
            + " [unfillable-type]");
  }

  @Test
  void aTypeOfAUnionIsARecord() {
    assertFaults(
        """
        record Episode(Page page, Media media) {}
        sealed interface Media permits Video, Sound {}
        record Video(String src, int width) implements Media {}
        final class Sound implements Media {}
        """,
        "site.Media: `Media` can't be filled, because `Sound` is not a record; let it be a record"
            + " [unfillable-type]");
  }

  @Test
  void aTagTellsAllRecordsApartAndIsNotOneOfTheirKeys() {
    assertFaults(
        """
        record Episode(Page page, Media media, @Tag("src") Other other) {}
        @Tag("kind") sealed interface Media {}
        record Video(String src, int width) implements Media {}
        @Name("video") record Sound(String src, int seconds) implements Media {}
        sealed interface Other {}
        record One(@Field("src") String one, int width) implements Other {}
        record Two(String two, int seconds) implements Other {}
        """,
        "site.Media: `Media` can't be filled, because the tag of both `Video` and `Sound` is"
            + " `video`; give one of them another `@Name` [unfillable-type]",
        "site.Other: `Other` can't be filled, because `One` has a component for its tag `src`;"
            + " remove the component, or choose another tag [unfillable-type]");
  }

  @Test
  void recordsOfAUnionDifferInKeysThatTheyNeed() {
    String ambiguous =
        "site.Media: a table can be both `Video` and `Sound` of `Media`; add `@Tag(\"kind\")` to"
            + " `Media`, or give one of them a required key that the other lacks [ambiguous-union]";
    String head = "record Episode(Page page, Media media) {} sealed interface Media {}\n";
    assertFaults(
        head
            + """
            record Video(String src, List<String> tracks) implements Media {}
            record Sound(String src, @Default("1") int volume) implements Media {}
            """,
        ambiguous);
    assertFaults(
        head
            + """
            record Video(String src, @Rest Map<String, Value> rest) implements Media {}
            record Sound(String src, int volume) implements Media {}
            """,
        ambiguous);
    assertFaults(
        head
            + """
            record Video(@Field("src") String file, String title) implements Media {}
            record Sound(String src, String title) implements Media {}
            """,
        ambiguous);
    assertFaults(
        head
            + """
            record Video(String src, int width) implements Media {}
            record Sound(String src, Optional<Integer> width) implements Media {}
            """,
        ambiguous);
    assertFaults(
        head
            + """
            record Video(String src, int width) implements Media {}
            record Sound(String src, int volume, Optional<Media> next) implements Media {}
            """);
  }

  @Test
  void constantsHaveNamesOfTheirOwn() {
    assertFaults(
        """
        record Episode(Page page, Place place, None none) {}
        enum Place { IN_CONTENT, @Name("in-content") CONTENT, SIDE }
        enum None {}
        """,
        "CONTENT: `Place.CONTENT` can't be filled, because `IN_CONTENT` has the same name in"
            + " content; give one of them another `@Name` [unfillable-type]",
        "site.None: `None` can't be filled, because it has no constant; add constants"
            + " [unfillable-type]");
  }

  @Test
  void aValueTypeHasOneFactoryThatThrowsNothingChecked() {
    assertFaults(
        """
        record Episode(Page page, Color color, Thing thing) {}
        final class Color {
          public static Color of(String text) throws java.io.IOException { return new Color(); }
        }
        abstract class Thing {
          static Thing of(String text) { return null; }
          public static Object parse(String text) { return null; }
          public static Thing valueOf(CharSequence text) { return null; }
          public Thing of(Integer number) { return null; }
        }
        """,
        "color: `Episode.color` can't be filled, because `Color.of` throws `IOException`, which is"
            + " checked; let it throw an `IllegalArgumentException` [unfillable-type]",
        "thing: `Episode.thing` can't be filled, because nothing in content can be a `Thing`; let"
            + " it be a record, an enum, or a class with one public static method `of`, `parse` or"
            + " `valueOf` that takes a `String` [unfillable-type]");
  }

  @Test
  void onlyPagesHaveABodyAndOnlyOneComponentTakesTheRest() {
    assertFaults(
        """
        record Episode(
            Page page,
            Guest guest,
            @Rest Map<String, Value> one,
            @Rest Map<String, Value> two,
            @NotNull @NotBlank @Rest Map<String, Value> three) {}
        record Guest(String name, Body body) {}
        """,
        "body: `Guest.body` can't be filled, because only pages have a body; use `Html` for"
            + " Markdown in a key [unfillable-type]",
        "two: `Episode.two` can't be filled, because `one` takes all other keys; remove `@Rest`"
            + " from one of them [unfillable-type]",
        "three @NotBlank: Recto can't check `@NotBlank`, because it takes all other keys; remove it"
            + " [unsupported-constraint]",
        "three: `Episode.three` can't be filled, because `one` takes all other keys; remove `@Rest`"
            + " from one of them [unfillable-type]");
  }

  @Test
  void noTwoComponentsTakeOneKey() {
    assertFaults(
        """
        record Episode(
            Page page,
            String title,
            @Field("title") String again,
            @Field("extra.guest") String guest,
            @Field("extra.guest") String speaker,
            @Field("guest-name") String one,
            @Field("guest_name") String other,
            String guestName,
            String guest_name) {}
        """,
        sameKey("again", "title"),
        sameKey("speaker", "guest"),
        sameKey("guestName", "one"),
        sameKey("guest_name", "guestName"));
  }

  private static String sameKey(String component, String first) {
    return component
        + ": `Episode."
        + component
        + "` can't be filled, because `"
        + first
        + "` takes the same key; remove one of them, or name another key with `@Field`"
        + " [unfillable-type]";
  }

  @Test
  void aTypeThatDoesNotExistIsForTheCompilerToReport() {
    assertFaults("record Episode(Page page, Nothing nothing, List<Ref<Nothing>> more) {}");
  }

  @Test
  void theRecordOfACollectionThatIsGeneratedIsReferredTo() {
    assertFaults(
        """
        record Episode(Page page, Optional<Post> post) {}
        @ContentCollection(from = "blog", registry = "Posts") interface Blog {}
        """,
        "post: `Episode.post` can't be filled, because `Post` is the record of a collection; use a"
            + " `Ref<Post>` [unfillable-type]");
  }

  @Test
  void aConstraintIsReportedAtItsTypeArgument() {
    assertFaults(
        "record Episode(Page page, @Size(min = 1) List<@Size(min = 2) Integer> numbers) {}",
        "numbers @Size: `@Size` can't be checked, because it is on an `int`; put it on a `String`,"
            + " list, set or map"
            + " [invalid-constraint]");
  }

  private void assertFaults(String source, String... faults) {
    Declared declared = new Declared();
    Javac.in(ContentDir.in(temporary))
        .withoutLint()
        .source(
            "site.Episode",
            IMPORTS + "@ContentCollection(from = \"podcast\", registry = \"Episodes\")\n" + source)
        .compile(declared);
    assertEquals(String.join("\n", faults), String.join("\n", declared.faults()));
  }
}
