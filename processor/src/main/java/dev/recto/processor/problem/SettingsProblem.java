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
  record UnknownSetting(String key, Optional<String> nearest) implements SettingsProblem {
    @Override
    public String message() {
      return "unknown setting `%s`; %s"
          .formatted(
              key,
              nearest
                  .map("the closest known one is `%s`"::formatted)
                  .orElse("put settings of your own below `[extra]`"));
    }
  }

  /** A settings file without the one key that it must have. */
  record MissingBaseUrl() implements SettingsProblem {
    @Override
    public String message() {
      return "the settings lack `base_url`; add one such as `base_url = \"https://example.org\"`";
    }
  }

  /**
   * A base URL that is none.
   *
   * @param words as written
   */
  record InvalidBaseUrl(String words) implements SettingsProblem {
    @Override
    public String message() {
      return "`%s` is no URL; write one such as `https://example.org`".formatted(words);
    }
  }

  /**
   * A language that is no language identifier.
   *
   * @param code as written
   */
  record InvalidLanguage(String code) implements SettingsProblem {
    @Override
    public String message() {
      return "`%s` is no language code; write one such as `fr` or `pt-BR`".formatted(code);
    }
  }

  /** A taxonomy of the settings without a name. */
  record MissingTaxonomyName() implements SettingsProblem {
    @Override
    public String message() {
      return "the taxonomy has no name; add `name = \"…\"`";
    }
  }

  /**
   * A pattern of files that can't be read.
   *
   * @param pattern the pattern
   */
  record InvalidGlob(String pattern) implements SettingsProblem {
    @Override
    public String message() {
      return "`%s` is no pattern of files; close its brackets".formatted(pattern);
    }
  }
}
