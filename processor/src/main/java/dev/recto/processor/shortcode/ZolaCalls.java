package dev.recto.processor.shortcode;

import dev.recto.processor.problem.ShortcodeProblem.DeepShortcode;
import dev.recto.processor.problem.ShortcodeProblem.EmptyBody;
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
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads calls as Zola 0.22 has them: <code>{{ name(key="value") }}</code>, and <code>
 * {% name() %} … {% end %}</code> for those with a body.
 */
public final class ZolaCalls implements CallReader {
  /** How deep calls may be nested. */
  private static final int MAX_DEPTH = 100;

  private static final int SHOWN = 60;

  /** A call that has lost one of its opening braces. */
  private static final Pattern ONE_BRACE =
      Pattern.compile("\\{[ \\t]*[A-Za-z_]\\w*[ \\t]*\\([^\\n{}]{0,300}\\)[ \\t]*\\}\\}");

  /** A reader. */
  public ZolaCalls() {}

  @Override
  public Calls read(String text, Spans spans, IntUnaryOperator afterCode) {
    return mayHaveCalls(text) ? new Reading(text, spans, afterCode).calls() : Calls.NONE;
  }

  /** Whether a text has two braces that could open a call, or the end of one that lacks a brace. */
  static boolean mayHaveCalls(String text) {
    int brace = text.indexOf('{');
    for (int at = brace; at >= 0; at = text.indexOf('{', at + 1)) {
      int next = text.startsWith(" ", at + 1) ? at + 2 : at + 1;
      if (text.startsWith("{", next) || text.startsWith("%", next)) {
        return true;
      }
    }
    int end = brace < 0 ? -1 : text.indexOf("}}", brace);
    while (end >= 0 && !isBehindParenthesis(text, end)) {
      end = text.indexOf("}}", end + 1);
    }
    return end >= 0;
  }

  private static boolean isBehindParenthesis(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before >= 0 && text.charAt(before) == ')';
  }

  /** A call whose end is not found yet. */
  private record Open(TagParser.Tag tag, int nth, List<Call> calls) {}

  /** One run over one text. */
  private static final class Reading {
    private final String text;
    private final TagParser tags;
    private final IntUnaryOperator afterCode;
    private final List<Escape> escapes = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Lookalike> lookalikes = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<String> malformed = new ArrayDeque<>();
    private final List<Call> outermost = new ArrayList<>();

    Reading(String text, Spans spans, IntUnaryOperator afterCode) {
      this.text = text;
      this.afterCode = afterCode;
      this.tags = new TagParser(text, spans);
    }

    Calls calls() {
      int at = text.indexOf('{');
      while (at >= 0 && at + 1 < text.length()) {
        int after = afterCode.applyAsInt(at);
        if (after == at) {
          char next = text.charAt(at + 1);
          after = next == '{' || next == '%' ? tag(at, next == '%') : spaced(at);
        }
        at = text.indexOf('{', after);
      }
      while (!open.isEmpty()) {
        Open unclosed = open.pop();
        reportUnclosed(unclosed.tag());
        siblings().addAll(unclosed.calls());
      }
      return new Calls(outermost, escapes, flaws, lookalikes);
    }

    /** Reads what begins with two characters, and returns where to go on. */
    private int tag(int at, boolean block) {
      if (text.startsWith("/*", at + 2)) {
        return escaped(at, block);
      }
      TagParser.Tag tag = tags.parse(at, block);
      if (tag.fault().isPresent() || tag.name().isEmpty()) {
        Optional<NearCall> near = NearCall.at(text, at);
        near.ifPresent(found -> notCall(tag, found));
        boolean whole = near.filter(n -> !text.substring(at + 2, n.to()).contains("{")).isPresent();
        return whole && !tag.isCall() ? near.get().to() : at + 1;
      } else if (tag.isEnd()) {
        end(tag.from(), tag.to());
      } else if (open.size() >= MAX_DEPTH) {
        int to = tag.nameAt() + tag.name().length();
        flaws.add(new Flaw(tag.nameAt(), to, new DeepShortcode(MAX_DEPTH)));
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

    /** What begins with two braces that are apart, or with one of two. */
    private int spaced(int at) {
      boolean apart = text.startsWith("{ {", at) || text.startsWith("{ %", at);
      boolean alone = at == 0 || text.charAt(at - 1) != '{';
      apart |= alone && ONE_BRACE.matcher(text).region(at, text.length()).lookingAt();
      Optional<NearCall> near = apart ? NearCall.at(text, at) : Optional.empty();
      near.ifPresent(found -> lookalikes.add(lookalike(at, found, false, Optional.empty())));
      return near.isPresent() ? Math.max(at + 1, Math.min(at + 3, near.get().to())) : at + 1;
    }

    /** An end that is not quite one ends a body all the same, so that it is one mistake. */
    private void notCall(TagParser.Tag tag, NearCall near) {
      if (near.block() && near.closes() && near.name().equals(malformed.peek())) {
        malformed.pop();
        return;
      }
      lookalikes.add(lookalike(tag.from(), near, tag.isCall(), tag.fault()));
      Open innermost = open.peek();
      if (near.block() && near.closes()) {
        if (innermost != null && innermost.tag().name().equals(near.name())) {
          end(tag.from(), near.to());
        }
      } else if (near.block()) {
        malformed.push(near.name());
      }
    }

    private void reportUnclosed(TagParser.Tag tag) {
      Optional<NearCall> near = NearCall.at(text, tag.from()).filter(NearCall::closes);
      if (near.isPresent()) {
        lookalikes.add(lookalike(tag.from(), near.get(), true, Optional.empty()));
      } else {
        int to = tag.nameAt() + tag.name().length();
        flaws.add(new Flaw(tag.nameAt(), to, new UnclosedShortcode(tag.name())));
      }
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

    private void end(int start, int behind) {
      if (open.isEmpty()) {
        if (malformed.poll() == null) {
          flaws.add(new Flaw(start, behind, new StrayEnd()));
        }
        return;
      }
      Open opened = open.pop();
      int from = skipBlanks(opened.tag().to());
      int to = start;
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from >= to) {
        TagParser.Tag tag = opened.tag();
        int name = tag.nameAt() + tag.name().length();
        flaws.add(new Flaw(tag.nameAt(), name, new EmptyBody(tag.name())));
      }
      Call.Body body = new Call.Body(Math.min(from, to), to, List.copyOf(opened.calls()));
      siblings().add(call(opened.tag(), opened.nth(), behind, Optional.of(body)));
    }

    private static Call call(TagParser.Tag tag, int nth, int to, Optional<Call.Body> body) {
      List<Argument> arguments = List.copyOf(tag.arguments());
      return new Call(tag.name(), tag.nameAt(), tag.from(), to, arguments, nth, body);
    }

    private List<Call> siblings() {
      Open innermost = open.peek();
      return innermost == null ? outermost : innermost.calls();
    }

    private Lookalike lookalike(
        int from, NearCall near, boolean isCall, Optional<Calls.Fault> fault) {
      String shown = text.substring(from, Math.min(text.length(), from + SHOWN));
      shown = shown.lines().findFirst().orElse("");
      boolean whole = near.isClosed() && near.to() <= from + shown.length();
      String words = whole ? text.substring(from, near.to()) : shown.strip();
      return new Lookalike(from, near.to(), words, near, isCall, fault);
    }
  }
}
