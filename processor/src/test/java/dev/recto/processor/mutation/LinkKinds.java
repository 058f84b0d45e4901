package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import java.util.List;

/** Links to nowhere. */
final class LinkKinds {
  private LinkKinds() {}

  static List<Kind> all() {
    String broken = "broken-link";
    String undefined =
        "undefined-reference unknown-reference broken-link undefined-footnote unknown-footnote";
    return List.of(
        Kind.text(
            "link: @/, misspelt",
            broken,
            (page, random) ->
                page.site()
                    .other(page, random)
                    .map(o -> page.paragraph("See [it](" + HERE + "@/" + slip(o) + ")."))),
        Kind.text(
            "link: @/, wrong anchor",
            "unknown-anchor",
            (page, random) ->
                page.site()
                    .other(page, random)
                    .map(o -> page.paragraph("See [it](" + HERE + "@/" + o + "#no-such-part)."))),
        Kind.text(
            "link: @/, without .md",
            broken,
            (page, random) ->
                page.site()
                    .other(page, random)
                    .map(
                        o ->
                            page.paragraph(
                                "See [it](" + HERE + "@/" + o.replace(".md", "") + ")."))),
        Kind.text(
            "link: relative, to a file",
            broken,
            page -> page.paragraph("See [it](" + HERE + "../nowhere/index.md).")),
        Kind.paragraph("link: root-relative", broken, "See [it](" + HERE + "/no/such/page/)."),
        Kind.paragraph(
            "link: wrong anchor of its own",
            "unknown-anchor",
            "See [it](" + HERE + "#no-such-part)."),
        Kind.paragraph(
            "link: a file that is not there", broken, "See [it](" + HERE + "notes.pdf)."),
        Kind.paragraph("link: an image that is not there", broken, "![It](" + HERE + "it.png)"),
        Kind.paragraph(
            "link: in HTML", broken, "<p><a href=\"" + HERE + "/no/such/page/\">it</a></p>"),
        Kind.paragraph(
            "link: an image in HTML", broken, "<p><img src=\"" + HERE + "it.png\" alt=\"It\"></p>"),
        Kind.paragraph(
            "link: by reference",
            broken,
            "See [it][place].\n\n[place]: " + HERE + "/no/such/page/"),
        Kind.paragraph("link: no scheme", broken, "See [it](" + HERE + "www.example.com)."),
        Kind.paragraph("link: no target", "empty-link", "See [it](" + HERE + ")."),
        Kind.paragraph("link: no URL", "invalid-url", "See [it](" + HERE + "https:///x)."),
        Kind.paragraph(
            "link: undefined reference",
            undefined,
            "See " + HERE + "[it]" + HERE + "[" + HERE + "nowhere]."),
        Kind.paragraph(
            "link: undefined footnote",
            undefined,
            "See it" + HERE + "." + HERE + "[" + HERE + "^nowhere]"),
        Kind.paragraph(
            "link: a space before the parenthesis",
            "malformed-link",
            "See " + HERE + "[it]" + HERE + " (https://example.com/)."),
        Kind.paragraph(
            "link: parenthesis not closed",
            "malformed-link",
            "See " + HERE + "[it]" + HERE + "(" + HERE + "https://example.com/ and more."),
        Kind.paragraph("link: of a wiki", "wiki-link " + undefined, "See " + HERE + "[[it]]."),
        Kind.paragraph(
            "heading: an id with a space", "spaced-heading-id", "# One {" + HERE + "# one}"),
        Kind.paragraph(
            "heading: an id twice",
            "duplicate-anchor",
            "# One {#one-id}\n\n" + HERE + "# Two {#one-id}"));
  }

  private static String slip(String path) {
    return path.substring(0, 1) + "x" + path.substring(1);
  }
}
