package dev.recto.processor.content;

import dev.recto.processor.problem.AddressProblem.InvalidAlias;
import dev.recto.processor.problem.AddressProblem.UnsafePath;
import dev.recto.processor.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses on the site, in the one spelling by which they are compared. */
public final class SitePaths {
  private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

  private SitePaths() {}

  /** A slash at both ends. */
  public static String absolute(String path) {
    String trimmed = path.strip();
    String begun = trimmed.startsWith("/") ? trimmed : "/" + trimmed;
    return begun.endsWith("/") ? begun : begun + "/";
  }

  /** Whether a path stays below the root of the site, wherever somebody writes it to. */
  public static boolean isSafe(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' || Character.isISOControl(c)) {
        return false;
      }
    }
    String enclosed = "/" + path + "/";
    return !enclosed.contains("/./") && !enclosed.contains("/../");
  }

  /** What is wrong with an alias, if it can be none. */
  static Optional<Problem> flawOfAlias(String alias) {
    if (alias.isBlank()) {
      return Optional.of(new InvalidAlias(alias, ""));
    } else if (URL.matcher(alias).lookingAt()) {
      return Optional.of(new InvalidAlias(alias, "is a URL, not a path"));
    } else if (alias.indexOf('?') >= 0 || alias.indexOf('#') >= 0) {
      return Optional.of(new InvalidAlias(alias, "has a query or a fragment, which no path has"));
    }
    return isSafe(alias) ? Optional.empty() : Optional.of(new UnsafePath(alias));
  }

  /**
   * Any spelling of a path as the address that it means: slashes at both ends and none doubled; a
   * file, which has no slash at its end, if its name ends in {@code .html}; a folder for its {@code
   * index.html}.
   */
  public static String normalized(String path) {
    String given = absolute(path);
    String absolute = given.contains("//") ? given.replaceAll("/{2,}", "/") : given;
    if (absolute.endsWith("/index.html/")) {
      return absolute.substring(0, absolute.length() - "index.html/".length());
    }
    return absolute.endsWith(".html/") ? absolute.substring(0, absolute.length() - 1) : absolute;
  }

  /**
   * The addresses of pagers after the first, which has that of its section or term, and the address
   * that redirects to the first.
   */
  public static Stream<String> pagers(String path, long items, long size, String word) {
    String base = path + (word.isEmpty() ? "" : word + "/");
    long pagers = Math.max(1, (items + size - 1) / size);
    return IntStream.rangeClosed(1, (int) pagers).mapToObj(n -> base + n + "/");
  }
}
