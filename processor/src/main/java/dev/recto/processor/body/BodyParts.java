package dev.recto.processor.body;

import dev.recto.processor.body.BodyTemplate.TemplateCall;
import dev.recto.processor.link.Anchors;
import dev.recto.processor.markdown.Holes;
import dev.recto.processor.markdown.MarkdownDocument;
import dev.recto.processor.markdown.MarkdownDocument.Range;
import dev.recto.processor.markdown.MarkdownReader;
import dev.recto.processor.markdown.RenderedMarkdown;
import dev.recto.processor.shortcode.Call;
import dev.recto.processor.shortcode.CallValue;
import dev.recto.processor.shortcode.Calls;
import dev.recto.processor.shortcode.CheckedCall;
import dev.recto.processor.shortcode.ParameterType.Given;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The texts of one body that are Markdown of their own: the whole, and the bodies of calls. Each is
 * read with holes in the place of the calls in it, and the HTML is put together at the holes.
 */
final class BodyParts {
  private final MarkdownReader reader;
  private final Holes holes;
  private final String filled;
  private final List<Call> calls = new ArrayList<>();
  private final List<Optional<CheckedCall>> checked = new ArrayList<>();
  private final IdentityHashMap<Call, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Call, Integer> partOf = new IdentityHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<RenderedMarkdown> rendered = new ArrayList<>();

  /** A text, and where it is in the whole. */
  private record Part(int offset, MarkdownDocument document) {}

  /**
   * Something of a part.
   *
   * @param part which part
   * @param index which of its kind in the part
   * @param value what it is
   * @param at where it is in the whole
   */
  record Placed<T>(int part, int index, T value, int at) {}

  /**
   * Reads a body, outer calls before those in their bodies.
   *
   * @param check finds the shortcode of a call, unless the call does not fit
   */
  BodyParts(
      String text,
      Calls found,
      MarkdownReader reader,
      Function<Call, Optional<CheckedCall>> check) {
    this.reader = reader;
    this.holes = Holes.in(text);
    this.filled = escapesVanish(text, found);
    parts.add(part(0, filled.length(), found.calls()));
    for (int i = 0; i < calls.size(); i++) {
      Optional<CheckedCall> fitting = check.apply(calls.get(i));
      checked.add(fitting);
      if (calls.get(i).body().isPresent()) {
        readBody(calls.get(i), fitting);
      }
    }
  }

  private String escapesVanish(String text, Calls found) {
    if (found.escapes().isEmpty()) {
      return text;
    }
    StringBuilder filling = new StringBuilder(text);
    for (Calls.Escape escape : found.escapes()) {
      filling.replace(escape.at(), escape.at() + escape.length(), holes.vanishing(escape.length()));
    }
    return filling.toString();
  }

  private void readBody(Call call, Optional<CheckedCall> fitting) {
    Call.Body body = call.body().orElseThrow();
    boolean asWritten =
        fitting
            .flatMap(found -> found.signature().body())
            .filter(parameter -> parameter.type() == Given.RAW_BODY)
            .isPresent();
    if (asWritten) {
      number(body.calls());
    } else {
      partOf.put(call, parts.size());
      parts.add(part(body.from(), body.to(), body.calls()));
    }
  }

  private Part part(int from, int to, List<Call> inside) {
    number(inside);
    return new Part(from, reader.read(withHoles(from, to, inside), holes));
  }

  private void number(List<Call> inside) {
    for (Call call : inside) {
      numbers.put(call, calls.size());
      calls.add(call);
    }
  }

  /** The text with holes in the place of calls. */
  private String withHoles(int from, int to, List<Call> inside) {
    if (inside.isEmpty()) {
      return filled.substring(from, to);
    }
    StringBuilder out = new StringBuilder(to - from);
    int at = from;
    for (Call call : inside) {
      int number = Objects.requireNonNull(numbers.get(call));
      out.append(filled, at, call.from()).append(holes.hole(number, call.to() - call.from()));
      at = call.to();
    }
    return out.append(filled, at, to).toString();
  }

  Holes holes() {
    return holes;
  }

  /** Things of all parts, in the order of the whole. */
  <T> List<Placed<T>> placed(Function<MarkdownDocument, List<T>> things, ToIntFunction<T> offset) {
    List<Placed<T>> placed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<T> ofPart = things.apply(parts.get(i).document());
      for (int j = 0; j < ofPart.size(); j++) {
        int at = parts.get(i).offset() + offset.applyAsInt(ofPart.get(j));
        placed.add(new Placed<>(i, j, ofPart.get(j), at));
      }
    }
    if (parts.size() > 1) {
      placed.sort(Comparator.comparingInt(Placed::at));
    }
    return placed;
  }

  /** The place in the whole of a place in a part. */
  int at(int part, int offset) {
    return parts.get(part).offset() + offset;
  }

  /** Texts of placed things by part, in the part's own order. */
  <T> List<List<String>> byPart(List<Placed<T>> placed, List<String> texts) {
    List<List<String>> byPart = new ArrayList<>();
    parts.forEach(part -> byPart.add(new ArrayList<>()));
    for (int i = 0; i < placed.size(); i++) {
      List<String> ofPart = byPart.get(placed.get(i).part());
      while (ofPart.size() <= placed.get(i).index()) {
        ofPart.add("");
      }
      ofPart.set(placed.get(i).index(), texts.get(i));
    }
    return byPart;
  }

  /** Where code and comments are, in the order of the whole. */
  List<Range> unread() {
    return placed(MarkdownDocument::unread, Range::from).stream()
        .map(range -> range.value().movedTo(range.at()))
        .toList();
  }

  /** Where raw HTML is. */
  List<Integer> rawHtml() {
    return parts.stream()
        .flatMap(part -> part.document().rawHtml().stream().map(at -> part.offset() + at))
        .toList();
  }

  /**
   * Renders all parts.
   *
   * @param ids the ids of the headings of each part
   * @param targets the targets of the links of each part
   * @param summarized whether the whole has a summary
   */
  void render(List<List<String>> ids, List<List<String>> targets, boolean summarized) {
    for (int i = 0; i < parts.size(); i++) {
      MarkdownDocument document = parts.get(i).document();
      RenderedMarkdown markdown = document.render(ids.get(i), targets.get(i), summarized && i == 0);
      rendered.add(i == 0 ? markdown : markdown.withFootnotesOf(i));
    }
  }

  /** Leaves out the calls in tags, and returns them. */
  List<Call> refuseCallsInTags() {
    List<Call> refused = new ArrayList<>();
    for (RenderedMarkdown markdown : rendered) {
      boolean inTag = false;
      for (Holes.Piece piece : holes.split(markdown.html())) {
        int open = piece.text().lastIndexOf('<');
        int close = piece.text().lastIndexOf('>');
        inTag = open == close ? inTag : open > close;
        if (inTag && piece.hole() >= 0 && checked.get(piece.hole()).isPresent()) {
          refused.add(calls.get(piece.hole()));
          checked.set(piece.hole(), Optional.empty());
        }
      }
    }
    return refused;
  }

  BodyTemplate html() {
    return template(rendered.get(0).html());
  }

  Optional<BodyTemplate> summary() {
    return rendered.get(0).summary().map(this::template);
  }

  /** Calls that do not fit leave nothing behind. */
  private BodyTemplate template(String html) {
    List<String> pieces = new ArrayList<>();
    List<TemplateCall> fitting = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (Holes.Piece next : holes.split(html)) {
      piece.append(next.text());
      Optional<CheckedCall> call = next.hole() < 0 ? Optional.empty() : checked.get(next.hole());
      if (call.isPresent()) {
        fitting.add(new TemplateCall(call.get(), body(calls.get(next.hole()))));
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    pieces.add(piece.toString());
    return new BodyTemplate(pieces, fitting);
  }

  private Optional<BodyTemplate> body(Call call) {
    Integer part = partOf.get(call);
    return part != null
        ? Optional.of(template(rendered.get(part).html()))
        : call.body().map(body -> template(withHoles(body.from(), body.to(), body.calls())));
  }

  /**
   * Whatever is an id in the HTML, and the texts of calls, whose shortcodes may make ids of them.
   */
  Set<String> ids() {
    Set<String> ids = Anchors.idsIn(rendered.get(0).html());
    for (int i = 0; i < parts.size(); i++) {
      ids.addAll(i == 0 ? Set.of() : Anchors.idsIn(rendered.get(i).html()));
      ids.addAll(parts.get(i).document().rawIds());
    }
    for (Call call : calls) {
      for (Call.Argument argument : call.arguments()) {
        if (argument.value() instanceof CallValue.Text words) {
          ids.add(words.text());
        }
      }
    }
    return ids;
  }
}
