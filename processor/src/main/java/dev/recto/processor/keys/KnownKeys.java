package dev.recto.processor.keys;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that the keys of a table can have.
 *
 * @param names the names
 * @param unknown what to say of another one
 */
public record KnownKeys(Set<String> names, Unknown unknown) {

  /** Makes the mistake of a key that is not known. */
  @FunctionalInterface
  public interface Unknown {
    /**
     * The mistake.
     *
     * @param key the key as written
     * @param meant the known key that it resembles, unless the table has that too
     */
    Problem problem(String key, Optional<String> meant);
  }

  /** The table as it was meant: unknown keys are reported, and misspelt ones put right. */
  public Value.Table meant(ContentFile file, Value.Table written, Report report) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    written
        .members()
        .forEach((key, member) -> members.putIfAbsent(meant(file, written, key, report), member));
    return new Value.Table(members, written.span());
  }

  /** A slip that is not an error stays. */
  private String meant(ContentFile file, Value.Table written, String key, Report report) {
    if (names.contains(key)) {
      return key;
    }
    Map<String, Value.Member> members = written.members();
    Optional<String> meant = Nearest.of(key, names).filter(name -> !members.containsKey(name));
    Severity severity =
        report.add(file, requireNonNull(members.get(key)).keySpan(), unknown.problem(key, meant));
    return severity == Severity.ERROR ? meant.orElse(key) : key;
  }
}
