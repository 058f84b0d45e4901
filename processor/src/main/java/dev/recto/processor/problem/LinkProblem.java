package dev.recto.processor.problem;

import java.util.Optional;

/** A link in a body with a wrong target. */
public sealed interface LinkProblem extends Problem {

  /**
   * A link whose target does not exist.
   *
   * @param target the target as written
   * @param reason why it is broken
   * @param way what to do about it
   * @param severity its severity by the settings
   */
  @Lowerable
  record BrokenLink(String target, String reason, LinkCure way, Severity severity)
      implements LinkProblem {
    @Override
    public String what() {
      return "broken link `%s`: %s".formatted(target, reason);
    }

    @Override
    public String cure() {
      return way.words();
    }

    @Override
    public Optional<String> replacement() {
      return way.replacement();
    }
  }

  /**
   * A link to an id that the target does not have.
   *
   * @param target the target as written
   * @param fragment the id
   * @param source the content path of the file that does not have it
   * @param way what to do about it
   * @param severity its severity by the settings
   */
  @Lowerable
  record UnknownAnchor(
      String target, String fragment, String source, LinkCure way, Severity severity)
      implements LinkProblem {
    @Override
    public String what() {
      return "the link `%s` asks for `#%s`, which is not an id in `%s`"
          .formatted(target, fragment, source);
    }

    @Override
    public String cure() {
      return way.words();
    }

    @Override
    public Optional<String> replacement() {
      return way.replacement();
    }
  }

  /**
   * A link to a page that is a draft.
   *
   * @param target the target as written
   * @param source the content path of the draft
   * @param severity its severity by the settings
   */
  @Lowerable
  record DraftLink(String target, String source, Severity severity) implements LinkProblem {
    @Override
    public String what() {
      return "the link `%s` is to the draft `%s`".formatted(target, source);
    }

    @Override
    public String cure() {
      return "publish it or remove the link";
    }
  }

  /**
   * A link to an old address.
   *
   * @param target the target as written
   * @param path the new address
   * @param link what to write
   */
  @Lowerable
  record AliasLink(String target, String path, String link) implements LinkProblem {
    @Override
    public String what() {
      return "the link `%s` is to an alias".formatted(target);
    }

    @Override
    public String cure() {
      return "the new path is `%s`".formatted(path);
    }

    @Override
    public Optional<String> replacement() {
      return Optional.of(link);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A link or image without a target.
   *
   * @param image whether it is an image
   */
  @Lowerable
  record EmptyLink(boolean image) implements LinkProblem {
    @Override
    public String what() {
      return "the %s has no target".formatted(image ? "image" : "link");
    }

    @Override
    public String cure() {
      return "write one in its parentheses";
    }
  }

  /**
   * A target that no URL can be made of.
   *
   * @param target the target as written
   */
  record InvalidUrl(String target) implements LinkProblem {
    @Override
    public String what() {
      return "`%s` is not a valid URL".formatted(target);
    }

    @Override
    public String cure() {
      return "write one such as `https://example.org/a`";
    }
  }

  /**
   * A target that would run code, where raw HTML is denied.
   *
   * @param target the target as written
   */
  record UnsafeLink(String target) implements LinkProblem {
    @Override
    public String what() {
      return "the target `%s` could run code, which `rawHtml = DENY` forbids".formatted(target);
    }

    @Override
    public String cure() {
      return "link to a page instead";
    }
  }
}
