package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;

/** A call of a shortcode that does not fit, or a method that can be none. */
public sealed interface ShortcodeProblem extends Problem {

  /**
   * A call of a shortcode that there is not.
   *
   * @param name the name
   * @param nearest a shortcode that it resembles
   */
  record UnknownShortcode(String name, Optional<String> nearest) implements ShortcodeProblem {
    @Override
    public String message() {
      return "unknown shortcode `%s`; %s"
          .formatted(
              name,
              nearest
                  .map("the closest known one is `%s`"::formatted)
                  .orElse("name its class in `shortcodes` of `@ContentSite`"));
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
    public String message() {
      return "`%s` needs the argument `%s`; add `%s`".formatted(shortcode, argument, example);
    }
  }

  /**
   * A call with an argument that the shortcode does not take.
   *
   * @param shortcode the shortcode
   * @param argument the argument
   * @param nearest an argument that it resembles
   * @param known the arguments that it takes
   */
  record UnknownArgument(
      String shortcode, String argument, Optional<String> nearest, List<String> known)
      implements ShortcodeProblem {
    @Override
    public String message() {
      return "`%s` takes no argument `%s`; %s"
          .formatted(
              shortcode,
              argument,
              nearest
                  .map("the closest one is `%s`"::formatted)
                  .orElse(
                      known.isEmpty()
                          ? "it takes none"
                          : "it takes `" + String.join("`, `", known) + "`"));
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
    public String message() {
      return "the argument `%s` is given twice; first given at %s".formatted(argument, first);
    }
  }

  /**
   * An argument with a value that its parameter can't hold.
   *
   * @param argument the argument
   * @param expected what it takes, with article
   * @param found what stands there: {@code the integer `3`}
   * @param cure what to write
   */
  record WrongArgument(String argument, String expected, String found, String cure)
      implements ShortcodeProblem {
    @Override
    public String message() {
      return "the argument `%s` must be %s, found %s; %s"
          .formatted(argument, expected, found, cure);
    }
  }

  /**
   * An argument that names no entry of the collection that it refers to.
   *
   * @param argument the argument
   * @param registry the registry of the collection
   * @param words what stands there
   * @param nearest an entry that it resembles
   */
  record UnknownEntry(String argument, String registry, String words, Optional<String> nearest)
      implements ShortcodeProblem {
    @Override
    public String message() {
      return "the argument `%s` names `%s`, which `%s` does not have; %s"
          .formatted(
              argument,
              words,
              registry,
              nearest
                  .map("the closest one is `%s`"::formatted)
                  .orElse("write an entry's key, slug or content path"));
    }
  }

  /**
   * Two arguments without a comma between them, which Zola accepts.
   *
   * @param argument the second
   */
  record MissingComma(String argument) implements ShortcodeProblem {
    @Override
    public String message() {
      return "there is no comma before the argument `%s`; add one".formatted(argument);
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
    public String message() {
      return "`%s` needs a body; write `{%% %s(…) %%} … {%% end %%}`"
          .formatted(shortcode, shortcode);
    }
  }

  /**
   * A call with a body that its shortcode does not take.
   *
   * @param shortcode the shortcode
   */
  record UnexpectedBody(String shortcode) implements ShortcodeProblem {
    @Override
    public String message() {
      return "`%s` takes no body; write `{{ %s(…) }}`".formatted(shortcode, shortcode);
    }
  }

  /**
   * A call with a body of white space.
   *
   * @param shortcode the shortcode
   */
  record EmptyBody(String shortcode) implements ShortcodeProblem {
    @Override
    public String message() {
      return "the body of `%s` is empty; write some text before `{%% end %%}`".formatted(shortcode);
    }
  }

  /**
   * A call with body without an end.
   *
   * @param shortcode the shortcode
   */
  record UnclosedShortcode(String shortcode) implements ShortcodeProblem {
    @Override
    public String message() {
      return "`%s` is opened here and never closed; end its body with `{%% end %%}`"
          .formatted(shortcode);
    }
  }

  /** An end without a call. */
  record StrayEnd() implements ShortcodeProblem {
    @Override
    public String message() {
      return "`{% end %}` closes no shortcode; remove it, or write `{%/* end */%}` to show it";
    }
  }

  /**
   * Text that only looks like a call, and is shown as it stands.
   *
   * @param words the beginning of it
   * @param reason why it is none
   * @param escaped how to write it if it is meant to be shown
   */
  record MalformedShortcode(String words, String reason, String escaped)
      implements ShortcodeProblem {
    @Override
    public String message() {
      return "`%s` is no call of a shortcode, because %s; mend it, or write `%s` to show it"
          .formatted(words, reason, escaped);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * Calls in the bodies of calls, without end.
   *
   * @param limit how deep they may lie
   */
  record DeepShortcode(int limit) implements ShortcodeProblem {
    @Override
    public String message() {
      return "shortcodes lie more than %d deep in each other; close some of them first"
          .formatted(limit);
    }
  }

  /**
   * A call of a shortcode where what it asks for is not to be had.
   *
   * @param shortcode the shortcode
   * @param parameter the type of its parameter: {@code Page}
   * @param here what stands here instead: {@code a section}
   */
  record MisplacedShortcode(String shortcode, String parameter, String here)
      implements ShortcodeProblem {
    @Override
    public String message() {
      return "`%s` asks for its `%s`, and this is the body of %s; make it `Optional<%s>`"
          .formatted(shortcode, parameter, here, parameter);
    }
  }

  /**
   * A call in an attribute, where raw HTML is denied.
   *
   * @param shortcode the shortcode
   */
  record UnsafeCall(String shortcode) implements ShortcodeProblem {
    @Override
    public String message() {
      return "`%s` is called in a target, title or other attribute, which `rawHtml = DENY` forbids;"
              .formatted(shortcode)
          + " call it in the text instead";
    }
  }

  /**
   * A method that can be no shortcode.
   *
   * @param method its name
   * @param reason why
   * @param cure what to do
   */
  record InvalidShortcode(String method, String reason, String cure) implements ShortcodeProblem {
    @Override
    public String message() {
      return "`%s` can't be a shortcode, because %s; %s".formatted(method, reason, cure);
    }
  }

  /**
   * A class of shortcodes that has none.
   *
   * @param type the class
   */
  record NoShortcodes(String type) implements ShortcodeProblem {
    @Override
    public String message() {
      return "`%s` has no method with `@Shortcode`; annotate one or remove the class"
          .formatted(type);
    }
  }

  /**
   * A shortcode in a class that the site does not name.
   *
   * @param type the class
   */
  record UnlistedShortcode(String type) implements ShortcodeProblem {
    @Override
    public String message() {
      return "no content can call this; name `%s` in `shortcodes` of `@ContentSite`"
          .formatted(type);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
