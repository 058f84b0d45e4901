package dev.recto.processor;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.ProblemIds;
import dev.recto.processor.problem.SetupProblem.InvalidOption;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.problem.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * The options of the processor.
 *
 * @param content {@code recto.content}: the content root, absolute or relative to the module
 * @param drafts {@code recto.drafts}: whether drafts are published
 * @param severities {@code recto.severity}: severities by id
 * @param report {@code recto.report}: where a SARIF report goes, likewise
 * @param cache {@code recto.cache}: where documents and bodies are kept for the next run, likewise
 * @param explain {@code recto.explain}: the content path of a file that is to be explained
 * @param scaffold {@code recto.scaffold}: the record or registry of a collection whose record is to
 *     be declared
 * @param now {@code recto.now}: after which dates are still to come
 * @param fixesNow whether it is given
 * @param problems options that can't be understood
 */
record Options(
    Optional<String> content,
    boolean drafts,
    Severities severities,
    Optional<String> report,
    Optional<String> cache,
    Optional<String> explain,
    Optional<String> scaffold,
    Instant now,
    boolean fixesNow,
    List<Diagnostic> problems) {
  static final String CONTENT = "recto.content";
  static final String DRAFTS = "recto.drafts";
  static final String SEVERITY = "recto.severity";
  static final String REPORT = "recto.report";
  static final String CACHE = "recto.cache";
  static final String EXPLAIN = "recto.explain";
  static final String SCAFFOLD = "recto.scaffold";
  static final String NOW = "recto.now";

  /** Every option, for the compiler. */
  static final Set<String> NAMES =
      Set.of(CONTENT, DRAFTS, SEVERITY, REPORT, CACHE, EXPLAIN, SCAFFOLD, NOW);

  static Options read(Map<String, String> options) {
    List<Diagnostic> problems = new ArrayList<>();
    // An option without `=` has no value at all.
    Map<String, String> given = new HashMap<>();
    options.forEach((name, value) -> given.put(name, value == null ? "" : value));
    String drafts = given.getOrDefault(DRAFTS, "false");
    if (!drafts.equals("true") && !drafts.equals("false")) {
      problems.add(invalid(DRAFTS, drafts, "write `true` or `false`"));
    }
    return new Options(
        path(CONTENT, given, problems),
        drafts.equals("true"),
        Optional.ofNullable(given.get(SEVERITY))
            .map(value -> severities(value, problems))
            .orElse(Severities.DEFAULT),
        path(REPORT, given, problems),
        path(CACHE, given, problems),
        Optional.ofNullable(given.get(EXPLAIN)),
        Optional.ofNullable(given.get(SCAFFOLD)),
        now(given, problems),
        given.containsKey(NOW),
        problems);
  }

  /** By default the day of the build ends with now: what is dated today is published. */
  private static Instant now(Map<String, String> given, List<Diagnostic> problems) {
    String value = given.get(NOW);
    if (value == null) {
      return Instant.now();
    }
    try {
      return value.length() == "2024-05-31".length()
          ? LocalDate.parse(value).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeParseException e) {
      String cure = "write a day such as 2024-05-31, or an instant such as 2024-05-31T12:00:00Z";
      problems.add(invalid(NOW, value, cure));
      return Instant.now();
    }
  }

  /** A path; nothing can be named by an empty text, or one that no file system takes. */
  private static Optional<String> path(
      String option, Map<String, String> given, List<Diagnostic> problems) {
    Optional<String> value = Optional.ofNullable(given.get(option));
    if (value.isPresent() && !isPath(value.get())) {
      problems.add(invalid(option, value.get(), "write a path"));
      return Optional.empty();
    }
    return value;
  }

  private static boolean isPath(String text) {
    try {
      return !Path.of(text).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Severities severities(String value, List<Diagnostic> problems) {
    Map<String, Severity> severities = new HashMap<>();
    SortedSet<String> known = ProblemIds.all();
    SortedSet<String> lowerable = ProblemIds.lowerable();
    for (String part : value.split(",", -1)) {
      String[] pair = part.strip().split("=", 2);
      String id = pair[0].strip();
      Optional<Severity> severity = pair.length == 2 ? severity(pair[1].strip()) : Optional.empty();
      if (severity.isPresent() && lowerable.contains(id)) {
        severities.put(id, severity.get());
      } else if (severity.isPresent() && known.contains(id)) {
        if (severity.get() != Severity.ERROR) {
          String cure = "remove it, `" + id + "` leaves nothing usable and is always an error";
          problems.add(invalid(SEVERITY, part.strip(), cure));
        }
      } else if (!part.isBlank()) {
        String cure = "write the id of a diagnostic, then `=error`, `=warning` or `=off`";
        problems.add(invalid(SEVERITY, part.strip(), cure));
      }
    }
    return new Severities(severities);
  }

  private static Optional<Severity> severity(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "ERROR" -> Optional.of(Severity.ERROR);
      case "WARNING" -> Optional.of(Severity.WARNING);
      case "OFF" -> Optional.of(Severity.OFF);
      default -> Optional.empty();
    };
  }

  /** The day of the build, if it is not today. */
  Optional<Instant> fixedNow() {
    return fixesNow ? Optional.of(now) : Optional.empty();
  }

  static Diagnostic invalid(String option, String value, String cure) {
    return new Diagnostic(new InAnnotation(0, ""), new InvalidOption(option, value, cure));
  }
}
