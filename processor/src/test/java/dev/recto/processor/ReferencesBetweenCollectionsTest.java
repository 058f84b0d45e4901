package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References among collections of pages and data, declared and inferred, in circles. */
class ReferencesBetweenCollectionsTest {
  private static final String TALK =
      """
      package site;
      import dev.recto.*;
      import java.util.*;
      @ContentCollection(from = "talks", registry = "Talks")
      public record Talk(
          Page page, String title, Optional<Ref<Person>> host, List<Ref<Person>> speakers,
          Map<String, Ref<Person>> roles, Ref<Room> room, Optional<Ref<Post>> post,
          Ref<other.Sponsor> sponsor, Optional<Ref<Talk>> next) {}
      """;

  private static final String PERSON =
      """
      package site;
      import dev.recto.*;
      import java.util.*;
      @DataCollection(from = "people.toml", registry = "People")
      @DataCollection(from = "guests.yaml", registry = "Guests")
      public record Person(String name, List<Ref<Talk>> talks, Set<Ref<Person>> friends) {}
      """;

  private static final String INFERRED =
      """
      package site;
      import dev.recto.*;
      @ContentCollection(from = "blog", registry = "Posts", refs = {"extra.author -> People", "extra.about -> Talks"})
      @DataCollection(from = "rooms.json", registry = "Rooms", refs = "keeper -> People")
      interface Inferred {}
      """;

  private static final String SPONSOR =
      """
      package other;
      import dev.recto.*;
      import java.util.*;
      @DataCollection(from = "sponsors.csv", registry = "Sponsors", key = "{id}")
      public record Sponsor(String id, @OneOrMany List<Ref<site.Talk>> talks, Optional<Ref<Sponsor>> partner) {}
      """;

  @TempDir Path temporary;

  private ContentDir content() {
    return ContentDir.in(temporary)
        .page(
            "talks/one.md",
            """
            title = "One"
            [extra]
            host = "ann"
            speakers = ["ann", "ZED"]
            roles = {chair = "bob", sound = "ann"}
            room = "HALL"
            post = "blog/hello.md"
            sponsor = "acme"
            next = "@/talks/two/index.md"
            """)
        .page(
            "talks/two/index.md",
            """
            title = "Two"
            [extra]
            speakers = ["bob"]
            room = "hall"
            sponsor = "acme"
            next = "one"
            """)
        .page(
            "blog/hello.md",
            "title = \"Hello\"\n[extra]\nauthor = \"ANN\"\nabout = [\"one\", \"TWO\"]")
        .file(
            "../data/people.toml",
            """
            [ann]
            name = "Ann"
            talks = ["one", "two"]
            friends = ["bob", "ann"]
            [bob]
            name = "Bob"
            friends = ["zed"]
            """)
        .file("../data/guests.yaml", "zed:\n  name: Zed\n  friends: [bob]\n")
        .file("../data/rooms.json", "{\"hall\": {\"size\": 3, \"keeper\": \"bob\"}}")
        .file("../data/sponsors.csv", "id,talks,partner\nacme,one,beta\nbeta,,acme\n");
  }

  private Compilation compile(ContentDir content, String... expressions) {
    return Javac.in(content)
        .withoutLint()
        .source("other.Sponsor", SPONSOR)
        .source("site.Inferred", INFERRED)
        .source("site.Talk", TALK)
        .source("site.Person", PERSON)
        .source(
            "site.Probe",
            """
            package site;
            import other.*;
            import java.util.*;
            final class Probe {
              static Object value() {
                return List.of(%s);
              }
            }
            """
                .formatted(String.join(", ", expressions)))
        .compile();
  }

  private void assertValues(ContentDir content, String... rows) {
    String[] expressions = new String[rows.length / 2];
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < rows.length; i += 2) {
      expressions[i / 2] = rows[i];
      expected.append(rows[i]).append(" = ").append(rows[i + 1]).append('\n');
    }
    Compilation compilation = compile(content, expressions);
    assertEquals(List.of(), compilation.messages());
    List<?> values = (List<?>) compilation.call("site.Probe", "value");
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      found.append(expressions[i]).append(" = ").append(values.get(i)).append('\n');
    }
    assertEquals(expected.toString(), found.toString());
  }

  @Test
  void entriesOfAllKindsOfCollectionsReferToEachOtherInCircles() {
    assertValues(
        content(),
        "Talks.ONE.host().get().get().name()",
        "Ann",
        "Talks.ONE.speakers().stream().map(r -> r.get().name()).toList()",
        "[Ann, Zed]",
        "Talks.ONE.roles().get(\"chair\").get().friends().size()",
        "1",
        "Talks.ONE.room().get().size()",
        "3",
        "Talks.ONE.room().get().keeper().get() == People.BOB",
        "true",
        "Talks.ONE.post().get().get().title()",
        "Hello",
        "Talks.ONE.sponsor().get().partner().get().get().partner().get().get().id()",
        "acme",
        "Talks.ONE.next().get().get().next().get().get() == Talks.ONE",
        "true",
        "People.ANN.talks().get(0).get() == Talks.ONE",
        "true",
        "Guests.ZED.friends().iterator().next().get() == People.BOB",
        "true",
        "Posts.HELLO.author().get() == People.ANN",
        "true",
        "Posts.HELLO.about().get(1).get().title()",
        "Two",
        "Sponsors.ACME.talks().get(0).get().title()",
        "One");
  }

  @Test
  void theReverseIsFoundWhateverHoldsTheReference() {
    assertValues(
        content(),
        "Talks.byHost(People.ANN).stream().map(Talk::title).toList()",
        "[One]",
        "Talks.byHost(People.BOB)",
        "[]",
        "Talks.bySpeakers(People.BOB).stream().map(Talk::title).toList()",
        "[Two]",
        "Talks.bySpeakers(Guests.ZED).stream().map(Talk::title).toList()",
        "[One]",
        "Talks.byRoles(People.ANN).stream().map(Talk::title).toList()",
        "[One]",
        "Talks.byRoom(Rooms.HALL).size()",
        "2",
        "Talks.byPost(Posts.HELLO).stream().map(Talk::title).toList()",
        "[One]",
        "Talks.bySponsor(Sponsors.ACME).size()",
        "2",
        "Talks.byNext(Talks.ONE).stream().map(Talk::title).toList()",
        "[Two]",
        "People.byTalks(Talks.TWO).stream().map(Person::name).toList()",
        "[Ann]",
        "People.byFriends(Guests.ZED).stream().map(Person::name).toList()",
        "[Bob]",
        "Guests.byFriends(People.BOB).stream().map(Person::name).toList()",
        "[Zed]",
        "Posts.byAuthor(People.ANN).size()",
        "1",
        "Posts.byAbout(Talks.ONE).size()",
        "1",
        "Sponsors.byTalks(Talks.ONE).stream().map(Sponsor::id).toList()",
        "[acme]",
        "Sponsors.byPartner(Sponsors.ACME).stream().map(Sponsor::id).toList()",
        "[beta]");
  }

  @Test
  void aKeyThatIsRenamedBreaksContentAndCode() {
    ContentDir content =
        content().file("../data/people.toml", "[anna]\nname = \"Ann\"\n[bob]\nname = \"Bob\"\n");
    List<String> messages = compile(content, "People.ANN").messages().stream().toList();
    assertEquals(
        """
        content/blog/hello.md:4:10: `author` names `ANN`, which `People` does not have; the closest one is `ANNA` [unknown-entry]
        content/talks/one.md:4:8: `host` names `ann`, which `People` and `Guests` do not have; the closest one is `anna`; declared at Talk.java:6 [unknown-entry]
        content/talks/one.md:5:13: an element of `speakers` names `ann`, which `People` and `Guests` do not have; the closest one is `anna`; declared at Talk.java:6 [unknown-entry]
        content/talks/one.md:6:33: `sound` names `ann`, which `People` and `Guests` do not have; the closest one is `anna`; declared at Talk.java:7 [unknown-entry]\
        """,
        String.join("\n", messages));
    List<String> ofCode = compile(content(), "People.ANNA").messages();
    assertEquals(1, ofCode.size(), ofCode::toString);
    assertTrue(
        ofCode.get(0).startsWith("src/site/Probe.java:6:26: cannot find symbol"), ofCode.get(0));
  }

  @Test
  void aNameIsAmbiguousOnlyIfItIsThatOfDifferentEntries() {
    ContentDir content =
        content().file("../data/guests.yaml", "zed:\n  name: Zed\nbob:\n  name: Other Bob\n");
    assertEquals(
        List.of(
            "data/people.toml:4:12: an element of `friends` names `bob`, which several entries of"
                + " `People` and `Guests` are called; change the key of one of them, which are at"
                + " `data/guests.yaml:3:1` and `data/people.toml:5:2`; declared at Person.java:6"
                + " [ambiguous-entry]",
            "content/talks/one.md:6:18: `chair` names `bob`, which several entries of `People` and"
                + " `Guests` are called; change the key of one of them, which are at"
                + " `data/guests.yaml:3:1` and `data/people.toml:5:2`; declared at Talk.java:7"
                + " [ambiguous-entry]",
            "content/talks/two/index.md:4:13: an element of `speakers` names `bob`, which several"
                + " entries of `People` and `Guests` are called; change the key of one of them,"
                + " which are at `data/guests.yaml:3:1` and `data/people.toml:5:2`;"
                + " declared at Talk.java:6 [ambiguous-entry]"),
        compile(content, "1").messages());
  }

  @Test
  void severalRegistriesOverOneFileHaveTheSameEntries() {
    String twice =
        """
        package site;
        import dev.recto.*;
        @ContentCollection(from = "posts", registry = "Posts")
        @ContentCollection(from = "posts", registry = "Slips", key = "P_{slug}")
        @ContentCollection(from = ".", registry = "All")
        public record Post(Page page, String title, java.util.Optional<Ref<Post>> next) {}
        """;
    ContentDir content =
        ContentDir.in(temporary)
            .page("posts/one.md", "title = \"One\"\n[extra]\nnext = \"two\"")
            .page("posts/two.md", "title = \"Two\"\n[extra]\nnext = \"P_one\"");
    Compilation compilation =
        Javac.in(content)
            .withoutLint()
            .source("site.Post", twice)
            .source(
                "site.Inferred",
                "package site; @dev.recto.ContentCollection(from = \"posts\", registry ="
                    + " \"Others\") interface Inferred {}")
            .source(
                "site.Probe",
                "package site; class Probe { static Object value() { return"
                    + " java.util.List.of(Posts.ONE.next().get().get().title(),"
                    + " Posts.TWO.next().get().get().title(), Slips.P_ONE.page() =="
                    + " Others.ONE.page(), All.ONE.page() == Posts.ONE.page(),"
                    + " Posts.byNext(Posts.TWO).size(), Posts.byNext(Slips.P_TWO).size()); } }")
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "[Two, One, true, true, 1, 1]", String.valueOf(compilation.call("site.Probe", "value")));
  }

  @Test
  void aPageNamesTheEntryOfItsOwnLanguageFirst() {
    String source =
        """
        package site;
        import dev.recto.*;
        import java.util.*;
        @ContentCollection(from = "posts", registry = "Posts")
        public record Post(Page page, String title, Optional<Ref<Post>> next) {}
        """;
    ContentDir content =
        ContentDir.in(temporary)
            .settings("[languages.de]\n[languages.fr]\n")
            .page("posts/one.md", "title = \"One\"\n[extra]\nnext = \"two\"")
            .page("posts/one.de.md", "title = \"Eins\"\n[extra]\nnext = \"two\"")
            .page("posts/one.fr.md", "title = \"Un\"\n[extra]\nnext = \"posts/two.md\"")
            .page("posts/two.md", "title = \"Two\"\n[extra]\nnext = \"only\"")
            .page("posts/two.de.md", "title = \"Zwei\"\n[extra]\nnext = \"only\"")
            .page("posts/only.md", "title = \"Only\"");
    Compilation compilation =
        Javac.in(content)
            .withoutLint()
            .option("-Arecto.severity=missing-translation=off")
            .source("site.Post", source)
            .source(
                "site.Probe",
                "package site; class Probe { static Object value() { return"
                    + " java.util.stream.Stream.of(\"/posts/one\", \"/de/posts/one\","
                    + " \"/fr/posts/one\", \"/posts/two\", \"/de/posts/two\").map(path ->"
                    + " Posts.at(path).orElseThrow().next().get().get().title()).toList(); } }")
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "[Two, Zwei, Two, Only, Only]", String.valueOf(compilation.call("site.Probe", "value")));
  }

  @Test
  void aDraftIsNoEntryUntilDraftsAreCompiled() {
    ContentDir content =
        content()
            .page(
                "talks/three.md",
                "title = \"Three\"\ndraft = true\n[extra]\nroom = \"hall\"\nsponsor = \"acme\"");
    content.file("../data/sponsors.csv", "id,talks,partner\nacme,three,\n");
    assertEquals(
        List.of(
            "data/sponsors.csv:2:6: `talks` names `three`, which is a draft (`talks/three.md`);"
                + " publish it, or name another entry; declared at Sponsor.java:5 [draft-entry]"),
        compile(content, "1").messages());
  }

  @Test
  void pagesOfADraftSectionAreDraftsByTheirFiles() {
    ContentDir content =
        content()
            .page("talks/later/_index.md", "draft = true")
            .page("talks/later/2030-01-01-three/index.md", "title = \"Three\"")
            .file(
                "../data/sponsors.csv",
                "id,talks,partner\nacme,three,\nbeta,talks/later/2030-01-01-three/index.md,\n");
    assertEquals(
        List.of(
            "data/sponsors.csv:2:6: `talks` names `three`, which is a draft"
                + " (`talks/later/2030-01-01-three/index.md`); publish it, or name another entry;"
                + " declared at Sponsor.java:5 [draft-entry]",
            "data/sponsors.csv:3:6: `talks` names `talks/later/2030-01-01-three/index.md`, which is"
                + " a draft (`talks/later/2030-01-01-three/index.md`); publish it, or name another"
                + " entry; declared at Sponsor.java:5 [draft-entry]"),
        compile(content, "1").messages());
  }
}
