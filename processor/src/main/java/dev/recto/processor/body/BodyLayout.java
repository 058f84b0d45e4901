package dev.recto.processor.body;

import dev.recto.processor.markdown.Holes;
import dev.recto.processor.markdown.MarkdownText;
import dev.recto.processor.shortcode.Call;
import dev.recto.processor.shortcode.CallChecker.Check;
import dev.recto.processor.shortcode.Calls;
import dev.recto.processor.shortcode.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts of one body that are Markdown of their own, with holes in the place of the calls in
 * them.
 *
 * @param parts the whole body, then the bodies of calls
 * @param calls the calls, by the numbers of their holes
 */
record BodyLayout(List<MarkdownText> parts, List<PlacedCall> calls) {

  /**
   * A call that has a hole.
   *
   * @param call the call
   * @param check what became of it
   * @param body its body, if it has one
   */
  record PlacedCall(Call call, Check check, Optional<CallBody> body) {}

  /** The body of a call. */
  sealed interface CallBody {

    /**
     * Markdown.
     *
     * @param part which part
     */
    record Markdown(int part) implements CallBody {}

    /**
     * Text that the shortcode takes as it is written.
     *
     * @param text the text, with holes
     */
    record AsWritten(String text) implements CallBody {}
  }

  /**
   * Lays out a body.
   *
   * @param check checks a call
   */
  static BodyLayout of(String text, Calls found, Holes holes, Function<Call, Check> check) {
    return found.calls().isEmpty() && found.escapes().isEmpty()
        ? new BodyLayout(List.of(MarkdownText.of(text)), List.of())
        : new Builder(text, found, holes, check).layout();
  }

  /** Lays out one body; calls are nested a hundred deep at most. */
  private static final class Builder {
    private final String text;
    private final Calls found;
    private final Holes holes;
    private final Function<Call, Check> check;
    private final List<MarkdownText> parts = new ArrayList<>();
    private final List<PlacedCall> calls = new ArrayList<>();
    private int nextEscape;

    Builder(String text, Calls found, Holes holes, Function<Call, Check> check) {
      this.text = text;
      this.found = found;
      this.holes = holes;
      this.check = check;
    }

    BodyLayout layout() {
      MarkdownText whole = part(0, text.length(), found.calls());
      List<MarkdownText> all = new ArrayList<>(List.of(whole));
      all.addAll(parts);
      return new BodyLayout(List.copyOf(all), List.copyOf(calls));
    }

    private MarkdownText part(int from, int to, List<Call> inside) {
      MarkdownText.Builder part = new MarkdownText.Builder();
      int at = from;
      for (Call call : inside) {
        addText(part, at, call.from());
        part.replace(holes.hole(place(call)), call.from(), call.to());
        at = call.to();
      }
      addText(part, at, to);
      return part.build();
    }

    /** Adds text without what makes an escaped call. */
    private void addText(MarkdownText.Builder part, int from, int to) {
      int at = from;
      List<Calls.Escape> escapes = found.escapes();
      for (; nextEscape < escapes.size() && escapes.get(nextEscape).at() < to; nextEscape++) {
        Calls.Escape escape = escapes.get(nextEscape);
        part.add(text, at, escape.at());
        at = escape.at() + escape.length();
      }
      part.add(text, at, to);
    }

    /** The number of a call, those in its body having theirs already. */
    private int place(Call call) {
      Check checked = check.apply(call);
      Optional<CallBody> body = call.body().map(inside -> body(inside, checked));
      calls.add(new PlacedCall(call, checked, body));
      return calls.size() - 1;
    }

    private CallBody body(Call.Body body, Check checked) {
      boolean asWritten =
          checked
              .fitting()
              .flatMap(fitting -> fitting.signature().body())
              .filter(parameter -> parameter.given() == Given.RAW_BODY)
              .isPresent();
      if (asWritten) {
        return new CallBody.AsWritten(part(body.from(), body.to(), body.calls()).text());
      }
      int line = startOfLine(body.from());
      boolean indented = line > 0 && text.charAt(line - 1) == '\n';
      MarkdownText part = part(indented ? line : body.from(), body.to(), body.calls());
      parts.add(indented ? part.withoutIndentation() : part);
      return new CallBody.Markdown(parts.size());
    }

    /** Where the spaces and tabs before a character begin. */
    private int startOfLine(int at) {
      int start = at;
      while (start > 0 && " \t".indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      return start;
    }
  }
}
