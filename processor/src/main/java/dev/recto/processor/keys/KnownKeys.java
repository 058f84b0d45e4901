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
        .forEach(
            (key, member) ->
                members.merge(
                    meant(file, written, key, report),
                    member,
                    (first, other) -> first.joined(other).orElse(first)));
    return new Value.Table(members, written.span());
  }

  /** A slip that is not an error stays. */
  private String meant(ContentFile file, Value.Table written, String key, Report report) {
    if (names.contains(key)) {
      return key;
    }
    Map<String, Value.Member> members = written.members();
    Value.Member member = requireNonNull(members.get(key));
    Optional<String> meant = Nearest.of(key, names).filter(name -> isFree(name, member, members));
    Severity severity = report.add(file, member.keySpan(), unknown.problem(key, meant));
    return severity == Severity.ERROR ? meant.orElse(key) : key;
  }

  /** Whether a key is not there, or as another part of the same table. */
  public static boolean isFree(String key, Value.Member member, Map<String, Value.Member> members) {
    Value.Member taken = members.get(key);
    return taken == null || taken.joined(member).isPresent();
  }
}
