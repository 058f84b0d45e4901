package dev.recto.processor.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids of one body as numbers, since there are a hundred thousand bodies.
 *
 * @param hashes sorted
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never given away
public record Anchors(long[] hashes) {
  /** No ids. */
  public static final Anchors NONE = new Anchors(new long[0]);

  /** What comes between the name of an attribute and its value. */
  private static final String VALUE = "=\"";

  /**
   * The ids in a piece of rendered HTML, where every value is in quotes and no quote is in text.
   */
  public static Set<String> idsIn(String html) {
    Set<String> ids = new TreeSet<>();
    for (int at = html.indexOf(VALUE); at >= 0; at = html.indexOf(VALUE, at + 1)) {
      int from = at + VALUE.length();
      int to = isId(html, at) ? html.indexOf('"', from) : -1;
      if (to > from) {
        ids.add(unescaped(html.substring(from, to)));
      }
    }
    return ids;
  }

  /** Whether the name of an attribute that ends here makes its value an id. */
  private static boolean isId(String html, int end) {
    return html.startsWith(" id", end - 3) || html.startsWith(" name", end - 5);
  }

  private static String unescaped(String value) {
    return value.indexOf('&') < 0
        ? value
        : value
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
  }

  /** The hashes of some ids, sorted. */
  public static Anchors of(Collection<String> ids) {
    return ids.isEmpty()
        ? NONE
        : new Anchors(ids.stream().mapToLong(Anchors::hash).sorted().toArray());
  }

  /** Whether a fragment has a target: an id, or the top. */
  public boolean contain(String fragment) {
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
