package dev.recto.manual;

import dev.recto.ContentCollection;
import dev.recto.Html;
import dev.recto.Page;
import java.util.Locale;

/**
 * A diagnostic of the processor. What is wrong and what is right are parts of its body, which the
 * tests of the processor run.
 *
 * @param page its page, whose slug is the id of the diagnostic
 * @param title the id
 * @param description what it means, in a sentence
 * @param severity the severity that it has by default
 * @param lowerable whether {@code -Arecto.severity} can set another one
 * @param since the release that has it first
 */
@ContentCollection(from = "reference/diagnostics", registry = "Diagnostics", orderBy = "title")
public record DiagnosticPage(
    Page page, String title, Html description, Severity severity, boolean lowerable, String since) {

  /** How a diagnostic counts. */
  public enum Severity {
    /** The build fails. */
    ERROR,
    /** The build says so, and succeeds. */
    WARNING,
    /** Nothing is reported. */
    OFF;

    /** Its name in content. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What a reader is told. */
    public String words() {
      return switch (this) {
        case ERROR -> "Error";
        case WARNING -> "Warning";
        case OFF -> "Off by default";
      };
    }
  }
}
