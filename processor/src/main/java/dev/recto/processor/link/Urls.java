package dev.recto.processor.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Targets of links as browsers read them. */
public final class Urls {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");

  /** Browsers drop tabs and line ends, and controls and spaces at the start. */
  private static final Pattern DROPPED = Pattern.compile("^[\\x00-\\x20]+|[\\t\\n\\r]");

  /**
   * Names that begin with {@code www} or end like those that most sites have. Endings that files
   * have too, such as {@code md} and {@code rs}, are left out.
   */
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:www\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*"
              + "|(?:[a-z0-9-]+\\.)+(?:com|org|net|edu|gov|info|io|dev|app|eu|uk|de|fr|nl|ch|it|es|jp))"
              + "(?=[/?#:]|$)");

  /** What most addresses look like; these hold nothing that a URI can't. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "https?://[A-Za-z0-9.-]+(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*+)?+"
              + "(?:[?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*+)?+"
              + "(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*+)?+");

  private Urls() {}

  /** The scheme in lower case, where white space hides none. */
  public static Optional<String> scheme(String target) {
    int colon = target.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String before = target.substring(0, colon);
    String scheme = hasControls(before) ? DROPPED.matcher(before).replaceAll("") : before;
    return SCHEME.matcher(scheme).matches()
        ? Optional.of(scheme.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /**
   * The host of an address that has one, in lower case, with its port unless every browser knows
   * it; else empty.
   */
  static String host(String uri) {
    int slashes = uri.indexOf("//");
    if (slashes < 0 || slashes > 0 && uri.charAt(slashes - 1) != ':') {
      return "";
    }
    String host = uri.substring(slashes + 2, endOfHost(uri)).toLowerCase(Locale.ROOT);
    String port = uri.regionMatches(true, 0, "http:", 0, 5) ? ":80" : ":443";
    return host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
  }

  /** Where the host of an address ends, which begins with a scheme or two slashes. */
  static int endOfHost(String uri) {
    int end = uri.indexOf("//") + 2;
    while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A target without query and fragment. */
  static String path(String target) {
    return target.substring(0, endOfPath(target));
  }

  /** Query and fragment of a target. */
  static String afterPath(String target) {
    return target.substring(endOfPath(target));
  }

  private static int endOfPath(String target) {
    int end = 0;
    while (end < target.length() && "?#".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** What follows the {@code #} of a target that has one. */
  static Optional<String> fragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(target.substring(hash + 1));
  }

  /** Whether a relative target begins like the address of another site without its scheme. */
  static boolean beginsWithHost(String target) {
    return HOST.matcher(target).lookingAt();
  }

  /**
   * A path as a target of Markdown can have it: spaces and what has a meaning of its own encoded.
   */
  static String encoded(String path) {
    StringBuilder encoded = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c <= ' ' || "%()<>\"#?\\[]`|".indexOf(c) >= 0) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  /** The way from a folder to a path; both begin alike, with a slash or without one. */
  static String relative(String folder, String path) {
    int common = 0;
    for (int i = 0; i < Math.min(folder.length(), path.length()); i++) {
      if (folder.charAt(i) != path.charAt(i)) {
        break;
      }
      common = path.charAt(i) == '/' ? i + 1 : common;
    }
    long up = folder.substring(common).chars().filter(c -> c == '/').count();
    String way = "../".repeat((int) up) + path.substring(common);
    return way.isEmpty() ? "./" : way;
  }

  /**
   * The address as a URI, with what that can't hold percent-encoded; none if that does not help.
   */
  public static Optional<String> uri(String target) {
    if (PLAIN.matcher(target).matches()) {
      return Optional.of(target);
    }
    StringBuilder uri = new StringBuilder(target.length());
    target.strip().codePoints().forEach(c -> append(uri, c));
    try {
      String encoded = uri.toString();
      URI parsed = new URI(encoded);
      boolean hostless = encoded.matches("(?i)https?:/.*") && parsed.getRawAuthority() == null;
      return hostless ? Optional.empty() : Optional.of(encoded);
    } catch (URISyntaxException e) {
      return withoutBrackets(uri.toString());
    }
  }

  /** Brackets belong around numeric hosts only, and many have them elsewhere. */
  private static Optional<String> withoutBrackets(String uri) {
    int path = uri.indexOf('/', uri.indexOf("://") + 3);
    if (path < 0) {
      return Optional.empty();
    }
    StringBuilder rest = new StringBuilder();
    int hash = uri.indexOf('#');
    for (int i = path; i < uri.length(); i++) {
      char c = uri.charAt(i);
      boolean percent = c == '%' && !isEncoded(uri, i);
      boolean second = c == '#' && hash < i;
      rest.append(c == '[' ? "%5B" : c == ']' ? "%5D" : percent ? "%25" : second ? "%23" : c);
    }
    String repaired = uri.substring(0, path) + rest;
    try {
      return Optional.of(new URI(repaired).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isEncoded(String uri, int percent) {
    return percent + 2 < uri.length()
        && Character.digit(uri.charAt(percent + 1), 16) >= 0
        && Character.digit(uri.charAt(percent + 2), 16) >= 0;
  }

  private static void append(StringBuilder uri, int codePoint) {
    boolean held = codePoint > ' ' && codePoint < 0x7f && "\"<>\\^`{|}".indexOf(codePoint) < 0;
    if (held) {
      uri.append((char) codePoint);
      return;
    }
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      uri.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
    }
  }

  /** The text with percent-encoded bytes decoded; as it is if they are not UTF-8. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit((char) bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit((char) bytes[i + 2], 16) : -1;
      boolean encoded = bytes[i] == '%' && high >= 0 && low >= 0;
      bytes[length++] = encoded ? (byte) (high << 4 | low) : bytes[i];
      i += encoded ? 2 : 0;
    }
    String decoded = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return decoded.indexOf('\ufffd') < 0 ? decoded : text;
  }

  /** A path without {@code .} and {@code ..}; none if it goes above its root. */
  public static Optional<String> resolved(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
    String joined = "/" + String.join("/", names);
    return Optional.of(folder && !names.isEmpty() ? joined + "/" : joined);
  }
}
