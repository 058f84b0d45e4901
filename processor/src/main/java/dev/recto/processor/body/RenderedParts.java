package dev.recto.processor.body;

import dev.recto.AnchorLinks;
import dev.recto.processor.body.BodyLayout.PlacedCall;
import dev.recto.processor.link.Anchors;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.markdown.Holes;
import dev.recto.processor.markdown.MarkdownDocument;
import dev.recto.processor.markdown.MarkdownHeading;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.markdown.RenderedMarkdown;
import dev.recto.processor.shortcode.Call;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The HTML of the parts of one body, holes still in it.
 *
 * @param rendered by the numbers of the parts
 */
record RenderedParts(List<RenderedMarkdown> rendered) {

  /**
   * Renders all parts.
   *
   * @param ids the ids of headings
   * @param targets the targets of links
   * @param owner whose body it is: only pages have summaries
   * @param field what tells the footnotes of a value from others of its page; none for a body
   */
  static RenderedParts of(
      List<MarkdownDocument> documents,
      Function<MarkdownHeading, String> ids,
      Function<MarkdownLink, String> targets,
      BodyOwner owner,
      Optional<String> field) {
    AnchorLinks anchorLinks = field.isPresent() ? AnchorLinks.NONE : owner.anchorLinks();
    String prefix = field.map(mark -> mark + "-").orElse("");
    List<RenderedMarkdown> rendered = new ArrayList<>();
    for (int part = 0; part < documents.size(); part++) {
      boolean summarized = owner.isPage() && field.isEmpty() && part == 0;
      RenderedMarkdown markdown = documents.get(part).render(ids, targets, anchorLinks, summarized);
      rendered.add(part == 0 ? markdown : markdown.withFootnotesOf(prefix + part));
    }
    if (field.isPresent()) {
      RenderedMarkdown whole = rendered.get(0).withFootnotesOf(field.get());
      rendered.set(0, documents.get(0).isParagraph() ? whole.unwrapped() : whole);
    }
    return new RenderedParts(List.copyOf(rendered));
  }

  /** The body itself. */
  RenderedMarkdown whole() {
    return rendered.get(0);
  }

  /** The holes in tags; in HTML of Markdown alone, no other text has angle brackets. */
  Set<Integer> holesInTags(Holes holes) {
    Set<Integer> found = new TreeSet<>();
    for (RenderedMarkdown markdown : rendered) {
      boolean inTag = false;
      for (Holes.Piece piece : holes.split(markdown.html())) {
        int open = piece.text().lastIndexOf('<');
        int close = piece.text().lastIndexOf('>');
        inTag = open == close ? inTag : open > close;
        if (inTag && piece.hole() >= 0) {
          found.add(piece.hole());
        }
      }
    }
    return found;
  }

  /**
   * Whatever is an id in the HTML, and the texts of calls, whose shortcodes may make ids of them.
   */
  Set<String> ids(List<MarkdownDocument> documents, List<PlacedCall> calls) {
    Set<String> ids = new TreeSet<>();
    rendered.forEach(markdown -> ids.addAll(Anchors.idsIn(markdown.html())));
    documents.forEach(document -> ids.addAll(document.rawIds()));
    for (PlacedCall placed : calls) {
      for (Call.Argument argument : placed.call().arguments()) {
        if (argument.value() instanceof Value.Text words) {
          ids.add(words.text());
        }
      }
    }
    return ids;
  }
}
