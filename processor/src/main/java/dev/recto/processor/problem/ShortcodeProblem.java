package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;

/** A call of a shortcode that does not fit. */
public sealed interface ShortcodeProblem extends Problem {

  /**
   * A call of a shortcode that does not exist.
   *
   * @param name the name
   * @param nearest a shortcode that it resembles
   * @param known all shortcodes of the site
   * @param escaped how to write it if it is in code, where it is probably to be shown
   */
  @Lowerable
  record UnknownShortcode(
      String name, Optional<String> nearest, List<String> known, Optional<String> escaped)
      implements ShortcodeProblem {
    private static final int FEW = 6;

    @Override
    public String what() {
      return "unknown shortcode `%s`".formatted(name);
    }

    @Override
    public String cure() {
      if (escaped.isPresent()) {
        return "write `%s` to show it".formatted(escaped.get());
      } else if (nearest.isPresent()) {
        return "the closest known one is `%s`".formatted(nearest.get());
      } else if (known.isEmpty()) {
        return "the site has none; name their class in `shortcodes` of `@ContentSite`";
      }
      String names = String.join("`, `", known.subList(0, Math.min(FEW, known.size())));
      return "the site has `%s`%s".formatted(names, known.size() > FEW ? " and others" : "");
    }

    @Override
    public Optional<String> replacement() {
      return escaped.isPresent() ? Optional.empty() : nearest;
    }

    /** The same in code. */
    public UnknownShortcode shownAs(String escapedCall) {
      return new UnknownShortcode(name, nearest, known, Optional.of(escapedCall));
    }
  }

  /**
   * A call without an argument that it needs.
   *
   * @param shortcode the shortcode
   * @param argument the argument
   * @param example how it is written: {@code id="…"}
   */
  record MissingArgument(String shortcode, String argument, String example)
      implements ShortcodeProblem {
    @Override
    public String what() {
      return "`%s` needs the argument `%s`".formatted(shortcode, argument);
    }

    @Override
    public String cure() {
      return "add `%s`".formatted(example);
    }
  }

  /**
   * A call with an argument that the shortcode does not take.
   *
   * @param shortcode the shortcode
   * @param argument the argument
   * @param nearest an argument that it resembles
   * @param needed the only argument that the call needs and does not have
   * @param known the arguments that it takes
   */
  record UnknownArgument(
      String shortcode,
      String argument,
      Optional<String> nearest,
      Optional<String> needed,
      List<String> known)
      implements ShortcodeProblem {
    @Override
    public String what() {
      return "`%s` has no argument `%s`".formatted(shortcode, argument);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest one is `%s`"::formatted)
          .or(() -> needed.map("it needs `%s`"::formatted))
          .orElse(known.isEmpty() ? "it has none" : "it has `" + String.join("`, `", known) + "`");
    }

    @Override
    public Optional<String> replacement() {
      return nearest;
    }
  }

  /**
   * A call that gives an argument twice, of which Zola takes the last.
   *
   * @param argument the argument
   * @param first where it is given first
   */
  record RepeatedArgument(String argument, Place first) implements ShortcodeProblem {
    @Override
    public String what() {
      return "the argument `%s` is given twice".formatted(argument);
    }

    @Override
    public String cure() {
      return "first given at %s".formatted(first);
    }
  }

  /**
   * An argument with a value that its parameter can't hold.
   *
   * @param subject the argument, or an element of it
   * @param expected what it takes, with article
   * @param found what was found: {@code the integer `3`}
   * @param cure what to write
   */
  record WrongArgument(String subject, String expected, String found, String cure)
      implements ShortcodeProblem {
    @Override
    public String what() {
      return "%s must be %s, found %s".formatted(subject, expected, found);
    }
  }

  /**
   * Two arguments without a comma between them, which Zola accepts.
   *
   * @param argument the second
   */
  @Lowerable
  record MissingComma(String argument) implements ShortcodeProblem {
    @Override
    public String what() {
      return "there is no comma before the argument `%s`".formatted(argument);
    }

    @Override
    public String cure() {
      return "add one";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A call without the body that its shortcode needs.
   *
   * @param shortcode the shortcode
   */
  record MissingBody(String shortcode) implements ShortcodeProblem {
    @Override
    public String what() {
      return "`%s` needs a body".formatted(shortcode);
    }

    @Override
    public String cure() {
      return "write `{%% %s(…) %%} … {%% end %%}`".formatted(shortcode);
    }
  }

  /**
   * A call with a body that its shortcode does not take.
   *
   * @param shortcode the shortcode
   */
  record UnexpectedBody(String shortcode) implements ShortcodeProblem {
    @Override
    public String what() {
      return "`%s` takes no body".formatted(shortcode);
    }

    @Override
    public String cure() {
      return "write `{{ %s(…) }}`".formatted(shortcode);
    }
  }

  /**
   * A call with a body of white space.
   *
   * @param shortcode the shortcode
   */
  @Lowerable
  record EmptyBody(String shortcode) implements ShortcodeProblem {
    @Override
    public String what() {
      return "the body of `%s` is empty".formatted(shortcode);
    }

    @Override
    public String cure() {
      return "write some text before `{% end %}`";
    }
  }

  /**
   * A call with body without an end.
   *
   * @param shortcode the shortcode
   */
  record UnclosedShortcode(String shortcode) implements ShortcodeProblem {
    @Override
    public String what() {
      return "`%s` is opened here and never closed".formatted(shortcode);
    }

    @Override
    public String cure() {
      return "end its body with `{% end %}`";
    }
  }

  /** An end without a call. */
  @Lowerable
  record StrayEnd() implements ShortcodeProblem {
    @Override
    public String what() {
      return "`{% end %}` closes no shortcode";
    }

    @Override
    public String cure() {
      return "remove it, or write `{%/* end */%}` to show it";
    }
  }

  /**
   * Text that only looks like a call, and is shown as it is.
   *
   * @param words the beginning of it
   * @param reason why it is not a call; none if it is in another notation
   * @param cure what to do
   * @param isMeant whether it was plainly meant to be a call
   */
  @Lowerable
  record MalformedShortcode(String words, Optional<String> reason, String cure, boolean isMeant)
      implements ShortcodeProblem {

    /** What was plainly meant to be a call. */
    public static MalformedShortcode meant(String words, Optional<String> reason, String cure) {
      return new MalformedShortcode(words, reason, cure, true);
    }

    /** What may be there to be shown. */
    public static MalformedShortcode shown(String words, String reason) {
      boolean block = words.startsWith("{%");
      int close = words.indexOf(block ? "%}" : "}}");
      String inside = close < 2 ? "\u2026" : words.substring(2, close).strip();
      String escaped = (block ? "{%/* " : "{{/* ") + inside + (block ? " */%}" : " */}}");
      return new MalformedShortcode(
          words, Optional.of(reason), "write `" + escaped + "` to show it", false);
    }

    @Override
    public String what() {
      return "`%s` is not a call".formatted(words) + reason.map(", because "::concat).orElse("");
    }

    @Override
    public Severity severity() {
      return isMeant ? Severity.ERROR : Severity.WARNING;
    }
  }

  /**
   * Calls in the bodies of calls, without end.
   *
   * @param limit how deep they may be nested
   */
  record DeepShortcode(int limit) implements ShortcodeProblem {
    @Override
    public String what() {
      return "shortcodes are nested more than %s levels deep".formatted(limit);
    }

    @Override
    public String cure() {
      return "close some of them first";
    }
  }

  /**
   * A call of a shortcode where what it asks for is not to be had.
   *
   * @param shortcode the shortcode
   * @param parameter the type of its parameter: {@code Page}
   * @param here what has the call instead: {@code a section}
   */
  record MisplacedShortcode(String shortcode, String parameter, String here)
      implements ShortcodeProblem {
    @Override
    public String what() {
      return "`%s` asks for its `%s`, and this is in %s".formatted(shortcode, parameter, here);
    }

    @Override
    public String cure() {
      return "make it `Optional<%s>`".formatted(parameter);
    }
  }

  /**
   * A call in an attribute, where raw HTML is denied.
   *
   * @param shortcode the shortcode
   */
  record UnsafeCall(String shortcode) implements ShortcodeProblem {
    @Override
    public String what() {
      return "`%s` is called in a target, title or other attribute, which `rawHtml = DENY` forbids"
          .formatted(shortcode);
    }

    @Override
    public String cure() {
      return "call it in the text instead";
    }
  }
}
