package dev.recto.processor.body;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.shortcode.Given;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Shortcodes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings, their ids and the table of contents (R17). */
class HeadingsTest {
  @TempDir Path temporary;

  @Test
  void r17_1TheTextIsWithoutMarkup() {
    assertHeadings("h2 a and b c #a-and-b-c", "## [a](#u) and **b** `c`[^1]\n\n[^1]: note\n");
  }

  @Test
  void r17_2AnExplicitIdIsTakenAsItIs() {
    assertHeadings("h1 Hi #My_Id", "# Hi {#My_Id .one .two}\n");
    assertEquals(
        "<h1 id=\"My_Id\" class=\"one two\">Hi</h1>\n<h2 id=\"b\" class=\"x\">B</h2>\n",
        page("# Hi {#My_Id .one .two}\n## B {.x}\n").html("a.md"));
  }

  @Test
  void r17_2BracesThatAreNotAttributesAreText() {
    assertHeadings("h1 Hi {#x} #hi-x", "# Hi \\{#x}\n");
    assertHeadings("h1 Hi {#x} #hi-x", "# Hi {#x\\}\n");
    assertHeadings("h1 Hi {#x} b #hi-x-b", "# Hi {#x} b\n");
    assertHeadings("h1 Hi {#x #hi-x", "# Hi {#x\n");
    assertHeadings("h1 Hi {#} #hi", "# Hi {#<b>}\n");
    assertHeadings("h1 A {#x B} #a-x-b", "A {#x\nB}\n===\n");
  }

  @Test
  void r17_2AttributesFollowTheClosingMarks() {
    assertHeadings("h2 A #x", "## A ## {#x}\n");
    assertHeadings("h2 A # b # #x", "## A # b \\# {#x}\n");
    assertHeadings("h2 A## #x", "## A## {#x}\n");
    assertHeadings("h1 A # #x", "A # {#x}\n===\n");
    assertHeadings("h2 A {#x} #a-x", "## A {#x} ##\n");
    assertHeadings("h1 A {} #a", "# A {} {}\n");
    assertEquals(List.of(), page("# A {} {}\n").messages());
  }

  @Test
  void r17_2OnlyTheIdAndTheClassesAreUsed() {
    String body =
        """
        # A {#a k=v}

        # B {.b attr #c data-x="1"}

        # Call { go to x }

        # Set {}
        """;
    assertHeadings("h1 A #a, h1 B #c, h1 Call #call, h1 Set #set", body);
    assertEquals(
        "<h1 id=\"a\">A</h1>\n<h1 id=\"c\" class=\"b\">B</h1>\n",
        page(body).html("a.md").lines().limit(2).collect(joining("\n", "", "\n")));
    assertEquals(
        List.of(
            "a.md:3:9 `k=v`",
            "a.md:5:9 `attr`",
            "a.md:5:17 `data-x=\"1\"`",
            "a.md:7:10 `go to x`",
            "a.md:9:7 `{}`"),
        page(body).messages().stream()
            .map(message -> message.replaceAll(": (`.*`) is lost, .*\\[lost-attribute]", " $1"))
            .toList());
  }

  @Test
  void r17_2ASpaceAfterTheMarkOfAnIdIsASlip() {
    assertHeadings("h1 A #a", "# A {# x}\n");
    assertEquals(
        List.of(
            "a.md:3:7: a space after `#` leaves the heading without its id; write `#x`"
                + " [spaced-heading-id]"),
        page("# A { # x y }\n").messages());
  }

  @Test
  void r17_2WhatLooksLikeMarkupInBracesIsNot() {
    assertHeadings("h1 init #__init__", "# __init__ {#__init__}\n");
    assertHeadings("h1 A #a*b*c", "# A {#a*b*c .x_y_}\n");
    assertEquals("<h1 id=\"a_b\">A <em>x</em></h1>\n", page("# A *x* {#a_b}\n").html("a.md"));
    assertHeadings("h1 a {#bc} #a-bc", "# *a {#b*c}\n");
    assertHeadings("h1 & B #x", "# &amp; &#66; {#x}\n");
    assertHeadings("h2 A B #x", "A\nB {#x}\n---\n");
    assertHeadings("h1 a {#x} #a-x", "# a `{#x}`\n");
  }

  @Test
  void r17_2SmartPunctuationLeavesBracesAlone() {
    Bodies bodies =
        Bodies.of(
            ContentDir.in(temporary)
                .settings("[markdown]\nsmart_punctuation = true")
                .file("a.md", "+++\n+++\n# A -- b {#a--b...'c'}\n"));
    assertEquals("h1 A \u2013 b #a--b...'c'", bodies.headings("a.md"));
  }

  @Test
  void aCallInBracesMakesThemText() {
    Bodies bodies =
        Bodies.of(
            ContentDir.in(temporary).file("a.md", "+++\n+++\n# A {#x{{ b() }}}\n"),
            Shortcodes.shortcode("b"));
    assertEquals("<h1 id=\"a-x\">A {#x[b1]}</h1>\n", bodies.html("a.md"));
  }

  @Test
  void r17_3ExplicitIdsAreReservedBeforeAllOthers() {
    assertHeadings(
        "h1 Hi #hi [h2 Hi #hi-2], h1 Other #hi-1 [h2 Hi #hi-3]",
        "# Hi\n## Hi\n# Other {#hi-1}\n## Hi\n");
  }

  @Test
  void r17_4IdsAreGivenInTheOrderOfTheText() {
    assertHeadings("h1 A #a [h2 B #b], h1 A #a-1 [h2 B #b-1]", "# A\n## B\n# A\n## B\n");
  }

  @Test
  void r17_5ASkippedLevelDoesNotMatter() {
    assertHeadings("h1 a #a [h3 b #b, h2 c #c]", "# a\n### b\n## c\n");
    assertHeadings(
        "h3 a #a, h2 b #b [h4 c #c [h6 d #d]], h1 e #e", "### a\n## b\n#### c\n###### d\n# e\n");
  }

  @Test
  void r17_7HeadingsInRawHtmlDoNotCount() {
    assertHeadings("", "<h2>a</h2>\n");
  }

  @Test
  void headingsInTheBodiesOfCallsCountInTheOrderOfTheText() {
    Bodies bodies =
        Bodies.of(
            ContentDir.in(temporary)
                .file("a.md", "+++\n+++\n# A\n{% box() %}\n## A\n{% end %}\n## A\n"),
            Shortcodes.shortcode("box", Shortcodes.needed("body", Given.BODY)));
    assertEquals(List.of(), bodies.messages());
    assertEquals("h1 A #a [h2 A #a-1, h2 A #a-2]", bodies.headings("a.md"));
    assertEquals(
        "<h1 id=\"a\">A</h1>\n[box1 {<h2 id=\"a-1\">A</h2>\n}]\n<h2 id=\"a-2\">A</h2>\n",
        bodies.html("a.md"));
  }

  @Test
  void r6_6AnchorsBySettings() {
    ContentDir content = ContentDir.in(temporary).settings("[slugify]\nanchors = \"safe\"");
    assertEquals(
        "h1 Ünï Code! #Ünï_Code!",
        Bodies.of(content.file("a.md", "+++\n+++\n# Ünï Code!\n")).headings("a.md"));
  }

  @Test
  void aHeadingWithoutLettersHasAnIdToo() {
    assertHeadings("h1 !!! #heading, h1 ??? #heading-1", "# !!!\n# ???\n");
  }

  @Test
  void oneIdTwiceIsReported() {
    assertEquals(
        List.of(
            "a.md:4:1: another heading has the id `x` already; first defined at a.md:3:1"
                + " [duplicate-anchor]"),
        page("# A {#x}\n# B {#x}\n").messages());
  }

  private void assertHeadings(String expected, String body) {
    assertEquals(expected, page(body).headings("a.md"));
  }

  private Bodies page(String body) {
    return Bodies.of(ContentDir.in(temporary).file("a.md", "+++\n+++\n" + body));
  }
}
