package dev.recto.processor.link;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.SitePaths;
import dev.recto.processor.content.Slugs;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Destination;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.RegularFiles;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Content files whose front matter has a mistake, or that ask for the address of something else, so
 * that it is not known which address they should have. A link to whatever it could be is not
 * judged.
 *
 * @param slugs what may be the last part of their addresses
 */
record FaultyFiles(Set<String> slugs) {
  /** Front matter is at the start of a file, and an address at the start of that. */
  private static final int MAX_BYTES = 1 << 12;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[-_ ]*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\"',\\[\\]{}=:]+");

  /** The start of an entry of any format, however broken it is. */
  private static final Pattern ENTRY = Pattern.compile("[{\\s]*\"?[\\w-]+\"?\\s*[=:]|\\s*\\[\\w");

  private static final Pattern FENCE = Pattern.compile("\\+\\+\\+|---|\\}");

  /** The keys that give a page its addresses. */
  private static final Set<String> KEYS =
      Set.of(BuiltInKey.PATH.key(), BuiltInKey.SLUG.key(), BuiltInKey.ALIASES.key());

  /** The files of a site. */
  static FaultyFiles of(Site site, Addresses addresses) {
    Set<String> slips = slips(site);
    Set<String> slugs = new TreeSet<>();
    for (int i = 0; i < site.pages().size(); i++) {
      ContentPage page = site.pages().get(i);
      if (isFaulty(page, slips) || addresses.isDisputed(new Destination.OfPage(i))) {
        add(page.file(), slugs);
      }
    }
    for (ContentPage draft : site.drafts()) {
      if (isFaulty(draft, slips)) {
        add(draft.file(), slugs);
      }
    }
    for (ContentSection section : site.sections()) {
      Optional<Document> document = section.document();
      if (document.isPresent() && !document.get().isSound()) {
        add(document.get().file(), slugs);
      }
    }
    return new FaultyFiles(slugs);
  }

  private static boolean isFaulty(ContentPage page, Set<String> slips) {
    for (String key : KEYS) {
      if (page.excuses(key) || !isSafe(page.keys().get(key))) {
        return true;
      }
    }
    return page.slug().isBlank()
        || !Collections.disjoint(slips, page.document().frontMatter().members().keySet());
  }

  /** The keys of all pages that were probably meant to be one of {@link #KEYS}. */
  private static Set<String> slips(Site site) {
    Set<String> keys = new HashSet<>();
    site.pages().forEach(page -> keys.addAll(page.document().frontMatter().members().keySet()));
    site.drafts().forEach(page -> keys.addAll(page.document().frontMatter().members().keySet()));
    keys.removeIf(key -> !isSlip(key));
    return keys;
  }

  private static boolean isSlip(String key) {
    for (String known : KEYS) {
      if (Nearest.isNear(key, known)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSafe(Optional<Value> written) {
    if (written.isEmpty()) {
      return true;
    }
    return written.get() instanceof Value.Array all
        ? all.elements().stream().allMatch(FaultyFiles::isSafe)
        : isSafe(written.get());
  }

  private static boolean isSafe(Value value) {
    Optional<String> text = value.asText();
    return text.isEmpty() || SitePaths.isSafe(text.get());
  }

  /** Whether one of them may ask for an address: a path, or that of a file below it. */
  boolean mayHave(String path) {
    if (slugs.isEmpty()) {
      return false;
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean file = path.indexOf('.', folder.length()) >= 0;
    return slugs.contains(slug(path)) || file && slugs.contains(slug(folder));
  }

  private static void add(ContentFile file, Set<String> slugs) {
    String name = file.path().replaceFirst("(?:/_?index)?(?:\\.[a-z-]+)?\\.md$", "");
    String lastPart = name.substring(name.lastIndexOf('/') + 1);
    slugs.add(Slugs.slugify(lastPart));
    slugs.add(Slugs.slugify(DATE.matcher(lastPart).replaceFirst("")));
    boolean inValue = false;
    for (String line : frontMatter(file)) {
      List<String> words =
          BETWEEN_WORDS.splitAsStream(line).filter(word -> !word.isEmpty()).toList();
      int key = 0;
      while (key < words.size() && !isAddressKey(words.get(key))) {
        key++;
      }
      boolean goesOn = inValue && !words.isEmpty() && !ENTRY.matcher(line).lookingAt();
      inValue = goesOn || key < words.size();
      if (inValue) {
        List<String> value = goesOn ? words : words.subList(key + 1, words.size());
        value.forEach(word -> slugs.add(slug(word)));
        slugs.add(slug(String.join(" ", value)));
      }
    }
    slugs.remove("");
  }

  /** Whether a word is a key that gives a page an address, or was meant to be one. */
  private static boolean isAddressKey(String word) {
    return KEYS.contains(word) || isSlip(word);
  }

  /** The lines before the second fence, if there is one. */
  private static List<String> frontMatter(ContentFile file) {
    try {
      String beginning =
          new String(RegularFiles.beginning(file.location(), MAX_BYTES), StandardCharsets.UTF_8);
      List<String> lines = beginning.lines().toList();
      int end = 1;
      while (end < lines.size() && !FENCE.matcher(lines.get(end)).lookingAt()) {
        end++;
      }
      return lines.subList(0, Math.min(end, lines.size()));
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The last part of a path as a slug. */
  private static String slug(String path) {
    int end = path.length();
    while (end > 0 && !Character.isLetterOrDigit(path.charAt(end - 1))) {
      end--;
    }
    return Slugs.slugify(path.substring(path.lastIndexOf('/', end - 1) + 1, end));
  }
}
