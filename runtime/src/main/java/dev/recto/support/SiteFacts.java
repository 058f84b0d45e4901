package dev.recto.support;

import dev.recto.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is said of a site as a whole, in the order in which it is stored. */
final class SiteFacts {
  final String baseUrl;
  final Value.Table settings;
  private final String defaultLanguage;
  private final Map<String, Words> words = new LinkedHashMap<>();

  SiteFacts(ValueReader in) {
    baseUrl = in.text();
    defaultLanguage = in.text();
    int languages = in.size();
    for (int i = 0; i < languages; i++) {
      String language = in.text();
      words.put(language, new Words(in.optional(Element.TEXT), in.optional(Element.TEXT)));
    }
    settings = in.table();
    in.finish();
  }

  Optional<String> title() {
    return title(defaultLanguage);
  }

  Optional<String> title(String language) {
    return words.getOrDefault(language, Words.NONE).title;
  }

  Optional<String> description() {
    return description(defaultLanguage);
  }

  Optional<String> description(String language) {
    return words.getOrDefault(language, Words.NONE).description;
  }

  /** What the settings say of the site in one language. */
  private record Words(Optional<String> title, Optional<String> description) {
    static final Words NONE = new Words(Optional.empty(), Optional.empty());
  }
}
