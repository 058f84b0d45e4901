package dev.recto.processor.shortcode;

import dev.recto.processor.problem.ShortcodeProblem.DeepShortcode;
import dev.recto.processor.problem.ShortcodeProblem.EmptyBody;
import dev.recto.processor.problem.ShortcodeProblem.MalformedShortcode;
import dev.recto.processor.problem.ShortcodeProblem.StrayEnd;
import dev.recto.processor.problem.ShortcodeProblem.UnclosedShortcode;
import dev.recto.processor.shortcode.Call.Argument;
import dev.recto.processor.shortcode.Calls.Escape;
import dev.recto.processor.shortcode.Calls.Flaw;
import dev.recto.processor.shortcode.Calls.Lookalike;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads calls as Zola 0.22 has them: <code>{{ name(key="value") }}</code>, and <code>
 * {% name() %} … {% end %}</code> for those with a body.
 */
public final class ZolaCalls implements CallReader {
  /** How deep calls may be nested. */
  private static final int MAX_DEPTH = 100;

  private static final int SHOWN = 40;

  /** A reader. */
  public ZolaCalls() {}

  @Override
  public Calls read(String text) {
    return text.contains("{{") || text.contains("{%") ? new Reading(text).calls() : Calls.NONE;
  }

  /** A call whose end is not found yet. */
  private record Open(TagParser.Tag tag, int nth, List<Call> calls) {}

  /** One run over one text. */
  private static final class Reading {
    private final String text;
    private final TagParser tags;
    private final List<Escape> escapes = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Lookalike> lookalikes = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Call> outermost = new ArrayList<>();

    Reading(String text) {
      this.text = text;
      this.tags = new TagParser(text);
    }

    Calls calls() {
      int at = text.indexOf('{');
      while (at >= 0 && at + 1 < text.length()) {
        char next = text.charAt(at + 1);
        int behind = next == '{' || next == '%' ? tag(at, next == '%') : at + 1;
        at = text.indexOf('{', behind);
      }
      while (!open.isEmpty()) {
        TagParser.Tag tag = open.peek().tag();
        flaws.add(new Flaw(tag.nameAt(), new UnclosedShortcode(tag.name())));
        giveUp(open.pop());
      }
      return new Calls(outermost, escapes, flaws, lookalikes);
    }

    /** Reads what begins with two characters, and returns where to go on. */
    private int tag(int at, boolean block) {
      if (text.startsWith("/*", at + 2)) {
        return escaped(at, block);
      }
      TagParser.Tag tag = tags.parse(at, block);
      if (tag.reason().isPresent()) {
        lookalikes.add(lookalike(tag));
        return at + 1;
      } else if (tag.name().isEmpty()) {
        return at + 1;
      } else if (tag.isEnd()) {
        end(tag);
      } else if (open.size() >= MAX_DEPTH) {
        flaws.add(new Flaw(tag.nameAt(), new DeepShortcode(MAX_DEPTH)));
        open.clear();
        return text.length();
      } else {
        int nth = counts.merge(tag.name(), 1, Integer::sum);
        if (block) {
          open.push(new Open(tag, nth, new ArrayList<>()));
        } else {
          siblings().add(call(tag, nth, tag.to(), Optional.empty()));
        }
      }
      return tag.to();
    }

    /** Of an escaped call with body, the body is text too. */
    private int escaped(int at, boolean block) {
      String closing = block ? "*/%}" : "*/}}";
      int close = tags.find(closing, at + 4);
      if (close < 0) {
        return at + 1;
      }
      vanish(at, close);
      int behind = close + closing.length();
      boolean call = block && text.substring(at + 4, close).strip().matches("(?s)\\w+\\s*\\(.*\\)");
      int end = call ? tags.find("{%/*", behind) : -1;
      if (end < 0 || !text.substring(end).startsWith("end", skipBlanks(end + 4) - end)) {
        return behind;
      }
      int endClose = tags.find(closing, end + 4);
      if (endClose < 0) {
        return behind;
      }
      vanish(end, endClose);
      return endClose + closing.length();
    }

    private int skipBlanks(int from) {
      int at = from;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private void vanish(int opening, int closing) {
      escapes.add(new Escape(opening + 2, 2));
      escapes.add(new Escape(closing, 2));
    }

    private void end(TagParser.Tag end) {
      if (open.isEmpty()) {
        flaws.add(new Flaw(end.from(), new StrayEnd()));
        return;
      }
      Open opened = open.pop();
      int from = skipBlanks(opened.tag().to());
      int to = end.from();
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from >= to) {
        flaws.add(new Flaw(opened.tag().nameAt(), new EmptyBody(opened.tag().name())));
      }
      Call.Body body = new Call.Body(Math.min(from, to), to, List.copyOf(opened.calls()));
      siblings().add(call(opened.tag(), opened.nth(), end.to(), Optional.of(body)));
    }

    private static Call call(TagParser.Tag tag, int nth, int to, Optional<Call.Body> body) {
      List<Argument> arguments = List.copyOf(tag.arguments());
      return new Call(tag.name(), tag.nameAt(), tag.from(), to, arguments, nth, body);
    }

    /** The calls in a call that never ends belong to what is around it. */
    private void giveUp(Open unclosed) {
      siblings().addAll(unclosed.calls());
    }

    private List<Call> siblings() {
      Open innermost = open.peek();
      return innermost == null ? outermost : innermost.calls();
    }

    private Lookalike lookalike(TagParser.Tag tag) {
      int from = tag.from();
      boolean block = text.charAt(from + 1) == '%';
      String closing = block ? "%}" : "}}";
      String words = text.substring(from, Math.min(text.length(), from + SHOWN));
      words = words.lines().findFirst().orElse("");
      int close = words.indexOf(closing);
      String shown = close < 0 ? words.strip() : words.substring(0, close + 2);
      String inside = close < 0 ? "…" : shown.substring(2, close).strip();
      String escaped = shown.substring(0, 2) + "/* " + inside + " */" + closing;
      MalformedShortcode problem =
          new MalformedShortcode(shown, tag.reason().orElseThrow(), escaped);
      return new Lookalike(from, new Flaw(tag.failedAt(), problem));
    }
  }
}
