package dev.recto.processor.body;

import dev.recto.processor.body.BodyLayout.CallBody;
import dev.recto.processor.body.BodyLayout.PlacedCall;
import dev.recto.processor.body.BodyTemplate.TemplateCall;
import dev.recto.processor.markdown.Holes;
import dev.recto.processor.markdown.HtmlLimit;
import dev.recto.processor.markdown.RenderedMarkdown;
import dev.recto.processor.shortcode.CheckedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Cuts the HTML of a body at its holes, and puts the calls there. For one body. */
final class TemplateBuilder {
  private final String text;
  private final Holes holes;
  private final BodyLayout layout;
  private final List<RenderedMarkdown> rendered;
  private final Set<Integer> refused;
  private final HtmlLimit limit;

  /**
   * A builder.
   *
   * @param text the body as written
   * @param rendered the HTML of each part
   * @param refused the numbers of calls that are left out
   */
  TemplateBuilder(
      String text,
      Holes holes,
      BodyLayout layout,
      List<RenderedMarkdown> rendered,
      Set<Integer> refused) {
    this.text = text;
    this.holes = holes;
    this.layout = layout;
    this.rendered = rendered;
    this.refused = refused;
    this.limit = new HtmlLimit(text.length());
  }

  /** The template of a piece of HTML. */
  BodyTemplate ofHtml(String html) {
    return template(html, TemplateBuilder::escaped);
  }

  /** Calls that do not fit leave nothing behind, except unknown ones, which are shown. */
  private BodyTemplate template(String html, UnaryOperator<String> shown) {
    if (!holes.areIn(html)) {
      limit.add(html.length());
      return new BodyTemplate(List.of(html), List.of());
    }
    List<String> pieces = new ArrayList<>();
    List<TemplateCall> fitting = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (Holes.Piece next : holes.split(html)) {
      limit.add(next.text().length());
      piece.append(next.text());
      if (next.hole() >= 0) {
        PlacedCall call = layout.calls().get(next.hole());
        Optional<CheckedCall> checked =
            call.check().fitting().filter(c -> !refused.contains(next.hole()));
        if (checked.isPresent()) {
          limit.add(call.call().to() - call.call().from());
          fitting.add(new TemplateCall(checked.get(), call.body().map(this::body)));
          pieces.add(piece.toString());
          piece.setLength(0);
        } else if (call.check().isUnknown()) {
          String written = shown.apply(text.substring(call.call().from(), call.call().to()));
          limit.add(written.length());
          piece.append(written);
        }
      }
    }
    pieces.add(piece.toString());
    return new BodyTemplate(pieces, fitting);
  }

  private BodyTemplate body(CallBody body) {
    return body instanceof CallBody.Markdown markdown
        ? ofHtml(rendered.get(markdown.part()).html())
        : template(((CallBody.AsWritten) body).text(), UnaryOperator.identity());
  }

  /** Text as HTML, in elements and in attributes. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
