package dev.recto.processor.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all kinds of mistakes. */
public final class ProblemIds {
  private ProblemIds() {}

  /** All names, sorted. */
  public static SortedSet<String> all() {
    return kinds(Problem.class).map(ProblemIds::of).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those whose severity may be set, sorted. */
  public static SortedSet<String> lowerable() {
    return kinds(Problem.class)
        .filter(kind -> kind.isAnnotationPresent(Lowerable.class))
        .map(ProblemIds::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String of(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(ProblemIds::kinds);
  }
}
