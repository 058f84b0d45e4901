package dev.recto.processor.problem;

import java.util.Optional;

/** Settings of the site that can't be used. */
public sealed interface SettingsProblem extends Problem {

  /**
   * A key of the settings that means nothing.
   *
   * @param key the key
   * @param nearest the known key that it resembles
   */
  @Lowerable
  record UnknownSetting(String key, Optional<String> nearest) implements SettingsProblem {
    @Override
    public String what() {
      return "unknown setting `%s`".formatted(key);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest known one is `%s`"::formatted)
          .orElse("put settings of your own below `[extra]`");
    }

    @Override
    public Optional<String> replacement() {
      return nearest;
    }
  }

  /**
   * A setting of Zola that changes what bodies look like, and that Recto does not have.
   *
   * @param key the key
   */
  @Lowerable
  record SettingWithoutEffect(String key) implements SettingsProblem {
    @Override
    public String what() {
      return "the setting `%s` has no effect in Recto".formatted(key);
    }

    @Override
    public String cure() {
      return "remove it, and write each emoji itself";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** A settings file without the one key that it must have. */
  record MissingBaseUrl() implements SettingsProblem {
    @Override
    public String what() {
      return "the settings lack `base_url`";
    }

    @Override
    public String cure() {
      return "add one such as `base_url = \"https://example.org\"`";
    }
  }

  /**
   * A base URL that is not a valid URL.
   *
   * @param words as written
   */
  record InvalidBaseUrl(String words) implements SettingsProblem {
    @Override
    public String what() {
      return words.isBlank()
          ? "the base URL is empty"
          : "`%s` is not the address of a site".formatted(words);
    }

    @Override
    public String cure() {
      return "write one such as `https://example.org`";
    }
  }

  /**
   * A language that is not a language tag.
   *
   * @param code as written
   */
  record InvalidLanguage(String code) implements SettingsProblem {
    @Override
    public String what() {
      return "`%s` is not a language code".formatted(code);
    }

    @Override
    public String cure() {
      return "write one such as `fr` or `pt-BR`";
    }
  }

  /** A taxonomy of the settings without a name. */
  record MissingTaxonomyName() implements SettingsProblem {
    @Override
    public String what() {
      return "the taxonomy has no name";
    }

    @Override
    public String cure() {
      return "add `name = \"…\"`";
    }
  }

  /**
   * A pattern of files that can't be read.
   *
   * @param pattern the pattern
   * @param cure what to do about it
   */
  record InvalidGlob(String pattern, String cure) implements SettingsProblem {
    @Override
    public String what() {
      return "`%s` is not a valid file pattern".formatted(pattern);
    }
  }
}
