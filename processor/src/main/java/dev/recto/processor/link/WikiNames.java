package dev.recto.processor.link;

import dev.recto.processor.content.Slugs;
import dev.recto.processor.site.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that links of wikis have for pages and sections: file names, titles and content paths.
 */
final class WikiNames {
  private final Map<String, String> sources = new HashMap<>();

  /** What two files have in common is the name of neither. */
  private static final String AMBIGUOUS = "";

  WikiNames(Site site) {
    site.pages().forEach(page -> add(page.file().path(), page.builtIns().title()));
    site.sections().stream()
        .filter(section -> section.document().isPresent())
        .forEach(section -> add(section.source(), section.title()));
  }

  private void add(String source, Optional<String> title) {
    String path = withoutEnding(source);
    String name = path.substring(path.lastIndexOf('/') + 1);
    sources.put(key(path), source);
    if (path.indexOf('/') >= 0) {
      sources.merge(key(name), source, (one, other) -> AMBIGUOUS);
    }
    title
        .map(WikiNames::key)
        .filter(key -> !key.equals(key(name)))
        .ifPresent(key -> sources.merge(key, source, (one, other) -> AMBIGUOUS));
  }

  /** The content path of the only file with a name. */
  Optional<String> source(String name) {
    return Optional.ofNullable(sources.get(key(withoutEnding(name))))
        .filter(source -> !source.equals(AMBIGUOUS));
  }

  private static String withoutEnding(String source) {
    return source.replaceFirst("(?:/_?index)?\\.md$", "");
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String part : name.split("/", -1)) {
      key.append('/').append(Slugs.slugify(part));
    }
    return key.toString();
  }
}
