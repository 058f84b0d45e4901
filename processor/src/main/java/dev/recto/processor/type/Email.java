package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.net.IDN;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address: a local part of atoms or quoted strings, and a domain name or an address in
 * brackets, both in any script. The empty string is one to Jakarta Validation.
 */
public record Email() implements Constraint {
  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOMAIN = 255;
  private static final int MAX_LABEL = 63;

  private static final String LETTER = "\\w!#$%&'*+/=?^`{|}~\\x{80}-\\x{FFFF}";
  private static final String ATOM = "[" + LETTER + "-]++";
  private static final String QUOTED = "\"(?:[" + LETTER + "(),.:;<>@\\[\\] -]|\\\\[\\\\\"])++\"";
  private static final String WORD = "(?:" + ATOM + "|" + QUOTED + ")";
  private static final Pattern LOCAL = Pattern.compile(WORD + "(?:\\." + WORD + ")*+");

  private static final Pattern LABEL =
      Pattern.compile("[" + LETTER + "]++(?:-++[" + LETTER + "]++)*+");
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern IP =
      Pattern.compile("\\[(?:IPv6:[0-9a-fA-F:.]++|[0-9]{1,3}(?:\\.[0-9]{1,3}){3})]");

  @Override
  public Optional<String> broken(Value value, Instant now) {
    String text = value.asText().orElse("");
    return text.isEmpty() || isAddress(text)
        ? Optional.empty()
        : Optional.of("be an e-mail address");
  }

  private static boolean isAddress(String text) {
    int at = text.lastIndexOf('@');
    return 0 < at
        && at <= MAX_LOCAL
        && LOCAL.matcher(text.substring(0, at)).matches()
        && isDomain(text.substring(at + 1));
  }

  private static boolean isDomain(String domain) {
    if (domain.length() > MAX_DOMAIN) {
      return false;
    }
    return IP.matcher(domain).matches()
        || Arrays.stream(DOT.split(domain, -1)).allMatch(Email::isLabel);
  }

  private static boolean isLabel(String label) {
    try {
      return LABEL.matcher(label).matches() && IDN.toASCII(label).length() <= MAX_LABEL;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void describe(Keywords keywords) {
    // The formats of JSON Schema refuse the empty string, and more.
    keywords.text("pattern", "^$|^.+@.");
  }
}
