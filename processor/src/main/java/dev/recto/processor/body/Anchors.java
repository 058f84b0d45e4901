package dev.recto.processor.body;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of one body as numbers, since there are a hundred thousand bodies.
 *
 * @param hashes sorted
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never given away
record Anchors(long[] hashes) {
  static final Anchors NONE = new Anchors(new long[0]);

  /** In HTML that was rendered, quotes stand around every value, and in text none stands. */
  private static final Pattern ID = Pattern.compile(" (?:id|name)=\"([^\"]+)\"");

  /** The ids in a piece of rendered HTML. */
  static Set<String> idsIn(String html) {
    Set<String> ids = new TreeSet<>();
    Matcher id = ID.matcher(html);
    while (id.find()) {
      ids.add(id.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&"));
    }
    return ids;
  }

  static Anchors of(Collection<String> ids) {
    return ids.isEmpty()
        ? NONE
        : new Anchors(ids.stream().mapToLong(Anchors::hash).sorted().distinct().toArray());
  }

  /** Whether a fragment leads somewhere: to an id, or to the top (R18.7). */
  boolean contain(String fragment) {
    return fragment.isEmpty()
        || fragment.toLowerCase(Locale.ROOT).equals("top")
        || fragment.startsWith(":~:")
        || Arrays.binarySearch(hashes, hash(fragment)) >= 0
        || Arrays.binarySearch(hashes, hash(Urls.decoded(fragment))) >= 0;
  }

  /** FNV-1a with 64 bits. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
