package dev.recto.processor.jsonschema;

import dev.recto.processor.names.JavaNames;
import dev.recto.processor.type.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regular expressions for all spellings of a word that Recto takes for the same. */
final class Spellings {
  private static final String SEPARATOR = "[^A-Za-z0-9]";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][A-Za-z0-9]*+");
  private static final Pattern SEGMENT_START = Pattern.compile("(?<=.)(?=[A-Z0-9])");
  private static final Pattern SYNTAX = Pattern.compile("[\\\\^$.*+?()\\[\\]{}|/]");

  private Spellings() {}

  /**
   * The keys that fill a component, besides the one that is proposed: {@code guest-name}, {@code
   * Guest Name} and {@code guestName} for {@code guest_name}.
   *
   * @return none if the component has a name that no key would give it
   */
  static Optional<String> ofKey(Component component) {
    Set<String> ways = new LinkedHashSet<>(ways(component.name()));
    JavaNames.component(component.key()).map(Spellings::ways).ifPresent(ways::addAll);
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "^(?!%s$)%s*(?:%s)%s*$"
                .formatted(quoted(component.key()), SEPARATOR, String.join("|", ways), SEPARATOR));
  }

  /** How a key can be written that becomes a name, separators around it left out. */
  private static List<String> ways(String component) {
    String name = component.replaceAll("^_(?=[0-9])|(?<=.)_+$", "");
    if (!NAME.matcher(name).matches()) {
      return List.of();
    }
    List<String> segments = List.of(SEGMENT_START.split(name));
    List<String> ways = new ArrayList<>();
    // A first word in upper case is the same word in lower case, all of it.
    ways.add(
        "(?![A-Z0-9]{2,}(?:%s|$))".formatted(SEPARATOR)
            + anyCase(segments.get(0))
            + joined(segments, 1));
    StringBuilder capitals = new StringBuilder();
    for (int i = 0; i < segments.size() && isLower(segments.get(i)); i++) {
      capitals.append(segments.get(i).toUpperCase(Locale.ROOT));
      ways.add(capitals + (i + 1 < segments.size() ? separated(segments, i + 1) : ""));
    }
    return ways;
  }

  private static boolean isLower(String segment) {
    return segment.equals(segment.toLowerCase(Locale.ROOT));
  }

  /** The segments from one on, perhaps after separators. */
  private static String joined(List<String> segments, int from) {
    return segments.stream()
        .skip(from)
        .map(
            segment ->
                isLower(segment)
                    ? SEPARATOR + "*" + segment
                    : "(?:" + SEPARATOR + "+" + anyCase(segment) + "|" + segment + ")")
        .collect(Collectors.joining());
  }

  private static String separated(List<String> segments, int from) {
    return SEPARATOR + "+" + anyCase(segments.get(from)) + joined(segments, from + 1);
  }

  /** A segment whose first letter has any case. */
  private static String anyCase(String segment) {
    return ofLetter(segment.codePointAt(0)) + segment.substring(1);
  }

  /** Words in any case; if that is all the same, {@code -} is {@code _}. */
  static String ofWords(List<String> words, boolean dashes) {
    return words.stream()
        .map(
            word ->
                word.codePoints()
                    .mapToObj(c -> dashes && (c == '-' || c == '_') ? "[-_]" : ofLetter(c))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|", "^(?:", ")$"));
  }

  /** The names of entries, each perhaps with the beginning of a content path before it. */
  static String ofNames(Collection<String> names) {
    return names.stream()
        .map(Spellings::quoted)
        .collect(Collectors.joining("|", "^(?:@/)?(?:", ")$"));
  }

  private static String ofLetter(int c) {
    String same = Character.toString(c);
    String lower = same.toLowerCase(Locale.ROOT);
    String upper = same.toUpperCase(Locale.ROOT);
    boolean twoCases = !lower.equals(upper) && lower.length() == 1 && upper.length() == 1;
    return twoCases ? "[" + lower + upper + "]" : quoted(same);
  }

  /** A text as a regular expression that matches only it. */
  static String quoted(String text) {
    return SYNTAX.matcher(text).replaceAll("\\\\$0");
  }
}
