package dev.recto.processor.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links lead, and what is said of those that are broken (R18). */
class LinksTest {
  private static final String BROKEN = "blog/post.md:4:7: broken link ";

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .settings(
                "taxonomies = [{ name = \"tags\", feed = true }]\ngenerate_feeds = true\n"
                    + "generate_sitemap = true")
            .file("_index.md", "+++\n+++\n")
            .file("about.md", "+++\naliases = [\"/old\"]\n+++\n# Who\n\n<a name=\"raw\"></a>\n")
            .page("about us.md", "title = \"Us\"")
            .page("blog/_index.md", "paginate_by = 1\ngenerate_feeds = true")
            .page("blog/a.md", "[taxonomies]\ntags = [\"Rust\"]")
            .page("blog/draft.md", "draft = true")
            .file("blog/photo/index.md", "+++\n+++\n")
            .file("blog/photo/img/pic.png", "")
            .file("blog/post/index.md.txt", "");
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "@/about.md, https://example.org/about/",
    "@/about.md#who, https://example.org/about/#who",
    "@/about.md#raw, https://example.org/about/#raw",
    "@/about.md#TOP, https://example.org/about/#TOP",
    "@/about%20us.md, https://example.org/about-us/",
    "@/blog/_index.md, https://example.org/blog/",
    "@/blog/photo/index.md, https://example.org/blog/photo/",
    "#here, https://example.org/blog/post/#here",
    "#, #",
    "/about, /about",
    "/about/#who, /about/#who",
    "../a/, ../a/",
    "../photo/img/pic.png, ../photo/img/pic.png",
    "/blog/photo/img/pic.png, /blog/photo/img/pic.png",
    "/tags/rust/, /tags/rust/",
    "/blog/page/2/, /blog/page/2/",
    "/atom.xml, /atom.xml",
    "/blog/atom.xml, /blog/atom.xml",
    "/tags/rust/atom.xml, /tags/rust/atom.xml",
    "/sitemap.xml, /sitemap.xml",
    "a.md, https://example.org/blog/a/",
    "../about.md#who, https://example.org/about/#who",
    "./photo/index.md, https://example.org/blog/photo/",
    "_index.md, https://example.org/blog/",
    "../about%20us.md, https://example.org/about-us/",
    "https://example.org/about/, https://example.org/about/",
    "HTTP://EXAMPLE.org/about/?q=1#who, HTTP://EXAMPLE.org/about/?q=1#who",
    "http:x, http:x",
    "https://elsewhere.example/nope, https://elsewhere.example/nope",
    "mailto:a@example.org, mailto:a@example.org",
    "tel:+123, tel:+123",
    "?q=1, ?q=1"
  })
  void r18_1ToR18_6TargetsThatExist(String target, String href) {
    Bodies bodies = post("[x](" + target + ")\n\n## Here\n");
    assertEquals(
        "<p><a href=\"" + href + "\">x</a></p>\n<h2 id=\"here\">Here</h2>\n",
        bodies.html("blog/post.md"));
    assertEquals(List.of(), bodies.messages());
  }

  @ParameterizedTest(name = "{0} is reported")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @/nope.md         | there is no page `nope.md`; the content folder has `_index.md`, `about us.md`, `about.md`, `blog/`
          @/blog/nope.md    | there is no page `blog/nope.md`; `blog/` has `_index.md`, `a.md`, `photo/`, `post.md`
          @/abot.md         | there is no page `abot.md`; the closest one is `@/about.md`
          @/abot.md#who     | there is no page `abot.md`; the closest one is `@/about.md#who`
          @/aboutus.md      | there is no page `aboutus.md`; the closest one is `@/about%20us.md`
          @/blog.md         | there is no page `blog.md`; the closest one is `@/blog/_index.md`
          @/photo/index.md  | there is no page `photo/index.md`; the closest one is `@/blog/photo/index.md`
          b.md              | there is no page `blog/b.md`; `blog/` has `_index.md`, `a.md`, `photo/`, `post.md`
          ../abuot.md#who   | there is no page `abuot.md`; the closest one is `../about.md#who`
          photos/index.md   | there is no page `blog/photos/index.md`; the closest one is `photo/index.md`
          pic.png           | there is nothing at `/blog/post/pic.png`; the closest one is `../photo/img/pic.png`
          ./pig.png         | there is nothing at `/blog/post/pig.png`; the files of a page are next to its `index.md`
          a/                | there is nothing at `/blog/post/a/`; the closest one is `../a/`
          ../nope/          | there is nothing at `/blog/nope/`; `/blog/` has `a/`, `page/`, `photo/`, `post/`
          /blog/nope/       | there is nothing at `/blog/nope/`; `/blog/` has `a/`, `page/`, `photo/`, `post/`
          /abuot/?q=1#who   | there is nothing at `/abuot/`; the closest one is `/about/?q=1#who`
          /About/           | there is nothing at `/About/`; the closest one is `/about/`
          /about.html       | there is nothing at `/about.html`; the closest one is `/about/`
          /blog/a.md        | there is nothing at `/blog/a.md`; the closest one is `/blog/a/`
          ../../../up       | `/blog/post/../../../up` is above the root of the site; write fewer `../`
          /robots.txt       | there is nothing at `/robots.txt`; if something else serves it, add `/robots.txt` to `served` of `@ContentSite`
          /404.html         | there is nothing at `/404.html`; if something else serves it, add `/404.html` to `served` of `@ContentSite`
          https://example.org/abuot/ | there is nothing at `/abuot/`; the closest one is `https://example.org/about/`
          https://example.org:443/no | there is nothing at `/no`; if something else serves it, add `/no` to `served` of `@ContentSite`, or `https://example.org:443/no` to `skip_prefixes`
          //example.org/other/no/ | there is nothing at `/other/no/`; if something else serves it, add `/other/` to `served` of `@ContentSite`, or `//example.org/other/` to `skip_prefixes`
          www.example.com/a | the target has no scheme; for another site write `https://www.example.com/a`
          getzola.org       | the target has no scheme; for another site write `https://getzola.org`
          github.com/a/b.md#c | the target has no scheme; for another site write `https://github.com/a/b.md#c`
          """)
  void r18_2BrokenLinksAreReportedAtTheirTargets(String target, String words) {
    assertEquals(
        List.of(BROKEN + "`" + target + "`: " + words + " [broken-link]"),
        post("\nA [x](" + target + ").\n").messages());
  }

  @Test
  void linksToThePagesOfAClashAreNotBrokenToo() {
    for (String key : List.of("path = \"/blog/one/\"", "slug = \"one\"")) {
      Bodies bodies =
          Bodies.of(
              ContentDir.in(temporary)
                  .file("blog/a.md", "+++\n" + key + "\n+++\n# A\n")
                  .file("blog/one.md", "+++\n+++\n# One\n[x](#no)\n")
                  .file("blog/z.md", "+++\n" + key + "\n+++\n# Z\n")
                  .file(
                      "p.md",
                      "+++\n"
                          + "+++\n"
                          + "[a](/blog/a/#a) [one](/blog/one/#one) [z](/blog/z/)"
                          + " [b](/blog/b/)"));
      assertEquals(
          List.of(
              "blog/one.md:1:1: duplicate-path",
              "blog/z.md:2:8: duplicate-path",
              "p.md:3:57: broken-link"),
          bodies.messages().stream()
              .map(message -> message.replaceAll(" .*\\[(.*)]", " $1"))
              .toList());
    }
  }

  @Test
  void r18_4AnAddressThatNoUrlCanBeMadeOfIsReported() {
    assertEquals(
        List.of(
            "blog/post.md:3:5: `https:///a` is not a valid URL; write one such as"
                + " `https://example.org/a` [invalid-url]",
            "blog/post.md:4:6: `http://[b` is not a valid URL; write one such as"
                + " `https://example.org/a` [invalid-url]"),
        post("[a](https:///a)\n[b](<http://[b>)\n").messages());
  }

  @Test
  void r18_1AnEmptyTargetIsReported() {
    assertEquals(
        List.of(
            "blog/post.md:3:5: the link has no target; write one in its parentheses [empty-link]",
            "blog/post.md:3:12: the image has no target; write one in its parentheses"
                + " [empty-link]"),
        post("[a]() ![b]()\n").messages());
    assertEquals("<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n", html("<a@b.example>"));
  }

  @Test
  void r18_3CoLocatedFilesAreLookedForOnTheDisk() {
    Bodies bodies =
        Bodies.of(
            content.file(
                "blog/photo/index.md",
                "+++\n+++\n![A picture](img/pic.png) [it](./img/pic.png) ![no](img/pig.png)\n"));
    assertEquals(
        "<p><img src=\"https://example.org/blog/photo/img/pic.png\" alt=\"A picture\" />"
            + " <a href=\"https://example.org/blog/photo/./img/pic.png\">it</a>"
            + " <img src=\"https://example.org/blog/photo/img/pig.png\" alt=\"no\" /></p>\n",
        bodies.html("blog/photo/index.md"));
    assertEquals(
        List.of(
            "blog/photo/index.md:3:53: broken link `img/pig.png`: there is nothing at"
                + " `/blog/photo/img/pig.png`; the closest one is `img/pic.png`"
                + " [broken-link]"),
        bodies.messages());
    assertEquals(
        "[BodyImage[src=https://example.org/blog/photo/img/pic.png, alt=A picture,"
            + " asset=Optional[/blog/photo/img/pic.png]]]",
        bodies
            .body("blog/photo/index.md")
            .images()
            .toString()
            .replaceAll("ToAsset\\[.*?path=([^\\]]*)]", "$1"));
  }

  @Test
  void r18_7FragmentsMustBeIdsOfTheirTargets() {
    assertEquals(
        List.of(
            "blog/post.md:3:5: the link `@/about.md#whom` asks for `#whom`, which is not an id in"
                + " `about.md`; the closest one is `@/about.md#who` [unknown-anchor]",
            "blog/post.md:4:5: the link `#nope` asks for `#nope`, which is not an id in"
                + " `blog/post.md`; `blog/post.md` has no ids [unknown-anchor]",
            "blog/post.md:5:5: the link `/about/#x` asks for `#x`, which is not an id in"
                + " `about.md`; it has `#raw`, `#who` [unknown-anchor]"),
        post("[a](@/about.md#whom)\n[b](#nope)\n[c](/about/#x)\n").messages());
  }

  @Test
  void r18_8LinksInRawHtmlAreLookedAt() {
    Bodies bodies =
        post(
            "> <div class=q>\n> <a href='@/about.md#who'>x</a>"
                + " <img src=/nope.png>\n> </div>\n\n<a href=@/about.md>y</a>\n");
    assertEquals(
        "<blockquote>\n<div class=q>\n<a href='https://example.org/about/#who'>x</a>"
            + " <img src=/nope.png>\n</div>\n</blockquote>\n"
            + "<p><a href=\"https://example.org/about/\">y</a></p>\n",
        bodies.html("blog/post.md"));
    assertEquals(
        List.of(
            "blog/post.md:4:43: broken link `/nope.png`: there is nothing at `/nope.png`;"
                + " if something else serves it, add `/nope.png` to `served` of `@ContentSite`"
                + " [broken-link]"),
        bodies.messages());
  }

  @Test
  void r18_2ThePlaceOfALinkByReferenceIsItsDefinition() {
    Bodies bodies = post("[a][r], [b][R] and ![c][r]\n\n[r]: <@/nope.md>\n  \"Title\"\n");
    assertEquals(
        List.of(
            "blog/post.md:5:7: broken link `@/nope.md`: there is no page `nope.md`;"
                + " the content folder has `_index.md`, `about us.md`, `about.md`, `blog/`"
                + " [broken-link]",
            "blog/post.md:5:7: broken link `@/nope.md`: there is nothing at"
                + " `/blog/post/@/nope.md`; the files of a page are next to its `index.md`"
                + " [broken-link]"),
        bodies.messages());
  }

  @Test
  void thePlaceOfATargetIsItsFirstCharacter() {
    String body =
        "é \uD83D\uDE00 [`a](b` ![i](/about/)](  </no1> 't')\n"
            + "<https://example.org/no2> [c\nd](/no3)\n> * [e](/no4 \"(\")\n";
    assertEquals(
        List.of("blog/post.md:3:31", "blog/post.md:4:2", "blog/post.md:5:4", "blog/post.md:6:9"),
        places(body));
  }

  @Test
  void thePlaceOfATargetIsAfterTheMarksOfItsLine() {
    assertEquals(
        List.of("blog/post.md:5:3", "blog/post.md:11:9"),
        places("> [a\n> b](\r\n> /no1\n> \"t\")\n\n> > * [c]\n> >\n> >   [c]:\n> >     /no2\n"));
  }

  @Test
  void aLinkThroughAnAliasNamesTheNewPath() {
    assertEquals(
        List.of(
            "blog/post.md:3:5: the link `/old/#who` is to an alias; the new path is `/about/`"
                + " [alias-link]"),
        post("[a](/old/#who)\n").messages());
  }

  @Test
  void aLinkToADraftSaysSo() {
    content.page("hidden/_index.md", "draft = true").page("hidden/a.md", "");
    assertEquals(
        List.of(
            "blog/post.md:3:5: the link `@/blog/draft.md` is to the draft `blog/draft.md`;"
                + " publish it or remove the link [draft-link]",
            "blog/post.md:3:26: the link `/blog/draft` is to the draft `blog/draft.md`;"
                + " publish it or remove the link [draft-link]",
            "blog/post.md:3:43: the link `@/hidden/a.md` is to the draft `hidden/a.md`;"
                + " publish it or remove the link [draft-link]"),
        post("[a](@/blog/draft.md) [b](/blog/draft) [c](@/hidden/a.md)\n").messages());
  }

  @Test
  void r18_2BrokenLinksAreWarningsIfTheSettingsSaySo() {
    content.settings(
        "taxonomies = [{ name = \"tags\" }]\n"
            + "[link_checker]\n"
            + "internal_level = \"warn\"\n"
            + "skip_prefixes = [\"/api\"]");
    Bodies bodies = post("[a](@/nope.md) [b](/api/x) [c](#no)\n");
    assertEquals(
        List.of("WARNING", "WARNING"),
        bodies.problems().stream().map(p -> p.problem().severity().name()).toList());
    assertEquals(
        "<p><a href=\"@/nope.md\">a</a> <a href=\"/api/x\">b</a>"
            + " <a href=\"https://example.org/blog/post/#no\">c</a></p>\n",
        bodies.html("blog/post.md"));
  }

  @Test
  void staticFilesAreBesideTheContent() throws IOException {
    Files.createDirectories(content.module().resolve("static/img"));
    Files.writeString(content.module().resolve("static/img/logo a.png"), "");
    Files.writeString(content.module().resolve("secret.txt"), "");
    assertEquals(
        List.of(
            "blog/post.md:3:30: broken link `/img/logo.png`: there is nothing at `/img/logo.png`;"
                + " the closest one is `/img/logo%20a.png` [broken-link]",
            "blog/post.md:3:49: broken link `/../secret.txt`: `/../secret.txt` is above the"
                + " root of the site; write fewer `../` [broken-link]"),
        post("![a](/img/logo%20a.png) ![b](/img/logo.png) [c](/../secret.txt)\n").messages());
  }

  @Test
  void aLinkedStaticFolderDoesNotTellWhichFilesExistElsewhere(@TempDir Path elsewhere)
      throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "");
    Files.createSymbolicLink(content.module().resolve("static"), elsewhere);
    assertEquals(List.of("blog/post.md:3:5"), places("[a](/secret.txt)\n"));
  }

  @Test
  void aSiteBelowAFolderOfItsHost() throws IOException {
    write(
        "zola.toml",
        "base_url = \"https://example.org/docs/\"\ntaxonomies = [{ name = \"tags\" }]\n");
    Files.createDirectories(content.module().resolve("static/img"));
    Files.writeString(content.module().resolve("static/img/x.png"), "");
    Bodies bodies =
        post(
            "[a](/docs/about/) [b](/elsewhere/) [c](https://example.org/docs/no)"
                + " [d](@/about.md) [e](https://example.org/other/)\n"
                + "[f](/about/#who)\n![g](/img/x.png)\n[h](/docs)\n");
    assertEquals(
        List.of(
            "blog/post.md:3:23: broken link `/elsewhere/`: the site is below `/docs/`; if something"
                + " else serves it, add `/elsewhere/` to `served` of `@ContentSite` [broken-link]",
            "blog/post.md:3:40: broken link `https://example.org/docs/no`: there is nothing at"
                + " `/no`; if something else serves it, add `/no` to `served` of `@ContentSite`, or"
                + " `https://example.org/docs/no` to `skip_prefixes` [broken-link]",
            "blog/post.md:4:5: broken link `/about/#who`: the site is below `/docs/`; the closest"
                + " one is `/docs/about/#who` [broken-link]",
            "blog/post.md:5:6: broken link `/img/x.png`: the site is below `/docs/`; the closest"
                + " one is `/docs/img/x.png` [broken-link]"),
        bodies.messages());
  }

  @Test
  void whatTheSettingsDoNotMakeIsNotThere() {
    content.settings("");
    assertEquals(
        List.of("blog/post.md:3:5", "blog/post.md:3:23", "blog/post.md:3:38", "blog/post.md:3:58"),
        places("[a](/sitemap.xml) [b](/atom.xml) [c](/tags/atom.xml) [d](/blog/x/atom.xml)\n")
            .stream()
            .filter(place -> place.startsWith("blog/post"))
            .toList());
  }

  @Test
  void aTaxonomyThatNoSettingsNameHasNoAddresses() throws IOException {
    Files.delete(content.module().resolve("zola.toml"));
    assertEquals(
        List.of(
            "blog/post.md:3:5: broken link `/tags/`: no settings name the taxonomy of `/tags/`;"
                + " name it in `taxonomies`, or add `/tags/` to `served` of `@ContentSite`"
                + " [broken-link]"),
        post("[a](/tags/)\n").messages());
  }

  @Test
  void idsThatTemplatesMakeAreNotLookedFor() {
    content.settings(
        "[link_checker]\nskip_prefixes = [\"#comment\"]\n"
            + "skip_anchor_prefixes = [\"https://example.org/about/\"]");
    assertEquals(
        List.of("blog/post.md:3:50", "blog/post.md:3:59"),
        places("[a](#comment-form) [b](@/blog/a.md#comments) [c](#no) [d](@/blog/a.md#form)\n")
            .stream()
            .filter(place -> place.startsWith("blog/post"))
            .toList());
    assertEquals(List.of("blog/a.md:3:1"), places("[a](/about/#nav) [b](@/about.md#nav)\n"));
  }

  @Test
  void aFragmentIsMadeAnIdBeforeTheNearestIsLookedFor() {
    assertEquals(
        List.of("#uber-uns", "#uber-uns", "#setup"),
        post(
                "[a](#\u00dcber-uns) [b](#%C3%9Cber-Uns) [c](#-setup)\n\n"
                    + "# \u00dcber uns\n\n"
                    + "# \ud83d\ude80\n"
                    + "\n"
                    + "# Setup\n")
            .problems()
            .stream()
            .map(found -> found.problem().replacement().orElse(""))
            .toList());
  }

  @Test
  void aLinkToAPageWhoseAddressIsNotKnownIsNotJudged() {
    content
        .file("unclosed.md", "+++\npath = \"/x/\"\n\nText.\n")
        .file("unsafe.md", "+++\npath = \"/a/../../b/\"\n+++\n")
        .file("slip.md", "+++\npaht = \"/moved/here\"\n+++\n");
    assertEquals(
        List.of("blog/post.md:3:50"),
        places(
                "[a](/x/) [b](/unsafe/) [c](@/unclosed.md#id) [d](../../nope/)"
                    + " [e](/moved/here/)\n")
            .stream()
            .filter(place -> place.startsWith("blog"))
            .toList());
  }

  @Test
  void aLinkToAnIdThatASlipKeepsFromItsHeadingIsNotJudged() {
    assertEquals(List.of("blog/post.md:5:6"), places("[a](#x)\n\n# A {# x}\n"));
  }

  @Test
  void theReplacementOfATargetTakesItsPlace() {
    assertEquals(
        List.of(
            "3:5-3:14 @/about.md",
            "3:21-3:28 /about/",
            "3:35-3:64 https://example.org/about/?q#who"),
        post("[a](@/abot.md) [b](</abuot/>) [c](https://example.org/old?q#who)\n")
            .problems()
            .stream()
            .map(found -> found.edit().orElseThrow())
            .map(edit -> edit.span() + " " + edit.text())
            .toList());
  }

  @Test
  void aLinkInFrontMatterWithAMistakeOfTheFileInItIsNotBrokenToo() {
    Bodies bodies =
        Bodies.of(
            ContentDir.in(temporary)
                .file("a/_index.md", "+++\nredirect_to = \"/p\u0000/\"\n+++\n")
                .file("p.md", "+++\n[extra]\nx = \"@/p\u0000q.md\"\ny = \"@/q.md\"\n+++\n"));
    assertEquals(
        List.of(
            "a/_index.md:2:18: control-character",
            "p.md:3:9: control-character",
            "p.md:4:5: broken-link"),
        bodies.messages().stream()
            .map(message -> message.replaceAll(" .*\\[(.*)]", " $1"))
            .toList());
  }

  @Test
  void r18_10LinksInFrontMatterAreLookedAt() {
    content
        .page(
            "blog/b.md",
            "[extra]\n"
                + "see = [\"@/nope.md\", \"@/about.md#who\", \"@/about.md#no\"]\n"
                + "at = \"@/someone\"")
        .page("moved/_index.md", "redirect_to = \"/nowhere\"");
    assertEquals(
        List.of(
            "blog/b.md:3:8: broken link `@/nope.md`: there is no page `nope.md`; the content folder"
                + " has `_index.md`, `about us.md`, `about.md`, `blog/`, `moved/` [broken-link]",
            "blog/b.md:3:39: the link `@/about.md#no` asks for `#no`, which is not an id in"
                + " `about.md`; it has `#raw`, `#who` [unknown-anchor]",
            "moved/_index.md:2:15: broken link `/nowhere`: there is nothing at `/nowhere`;"
                + " if something else serves it, add `/nowhere` to `served` of `@ContentSite`"
                + " [broken-link]"),
        Bodies.of(content).messages());
  }

  @Test
  void linksAreDataToo() {
    assertEquals(
        List.of(
            "https://example.org/about/#who ToPage[number=1, fragment=Optional[who]]",
            "/blog/ ToSection[number=1, fragment=Optional.empty]",
            "https://example.org/blog/post/#x ToAnchor[id=x]",
            "https://a.example/[b]?c=d e External[uri=https://a.example/%5Bb%5D?c=d%20e]",
            "/tags/rust/ Local[]"),
        post("## x\n[a](@/about.md#who) [b](/blog/) [c](#x) [d](<https://a.example/[b]?c=d e>)"
                + " <a href=\"/tags/rust/\">e</a>\n")
            .links("blog/post.md"));
  }

  private List<String> places(String body) {
    return post(body).messages().stream().map(m -> m.substring(0, m.indexOf(": "))).toList();
  }

  private Bodies post(String body) {
    return Bodies.of(content.file("blog/post.md", "+++\n+++\n" + body));
  }

  private String html(String body) {
    return post(body).html("blog/post.md");
  }

  private void write(String file, String text) {
    try {
      Files.writeString(content.module().resolve(file), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
