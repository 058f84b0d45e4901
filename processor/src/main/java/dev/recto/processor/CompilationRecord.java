package dev.recto.processor;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a compilation leaves for the next one and for the Maven plugin: a line for each fact, its
 * kind before a space.
 *
 * @param failed whether there were errors, so that placeholders may be among the outputs
 * @param types the annotated types
 * @param inputs what was read, each as its kind and its path
 * @param outputs what was written, by paths below the class output
 */
record CompilationRecord(
    boolean failed, SortedSet<String> types, SortedSet<String> inputs, SortedSet<String> outputs) {
  /** Where it is, below the class output. */
  static final String PATH = "META-INF/recto/compilation.txt";

  private static final String FAILED = "failed";
  private static final String TYPE = "type ";
  private static final String INPUT = "input ";
  private static final String OUTPUT = "output ";

  /** The record of a compilation that has not done anything yet. */
  static CompilationRecord empty() {
    return new CompilationRecord(false, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
  }

  static CompilationRecord parse(String text) {
    List<String> lines = text.lines().toList();
    return new CompilationRecord(
        lines.contains(FAILED), values(TYPE, lines), values(INPUT, lines), values(OUTPUT, lines));
  }

  private static SortedSet<String> values(String kind, List<String> lines) {
    SortedSet<String> values = new TreeSet<>();
    lines.stream()
        .filter(line -> line.startsWith(kind))
        .forEach(line -> values.add(line.substring(kind.length())));
    return values;
  }

  String text() {
    StringBuilder text = new StringBuilder(failed ? FAILED + "\n" : "");
    types.forEach(type -> text.append(TYPE).append(type).append('\n'));
    inputs.forEach(input -> text.append(INPUT).append(input).append('\n'));
    outputs.forEach(output -> text.append(OUTPUT).append(output).append('\n'));
    return text.toString();
  }

  /**
   * Whether this compilation did all that an earlier one did. An IDE may compile one annotated type
   * alone, and what was made for the others is still good then.
   *
   * @param isAnnotated whether there is a type of that name with one of our annotations
   */
  boolean replaces(CompilationRecord earlier, Predicate<String> isAnnotated) {
    return !failed && types.containsAll(earlier.types.stream().filter(isAnnotated).toList());
  }

  /** What was written to the folders that some files are in. */
  SortedSet<String> outputsBeside(SortedSet<String> files) {
    Set<String> folders =
        files.stream().map(CompilationRecord::folderOf).collect(Collectors.toSet());
    return outputs.stream()
        .filter(output -> folders.contains(folderOf(output)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String folderOf(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** This record, and what an earlier compilation has left. */
  CompilationRecord with(CompilationRecord earlier) {
    return new CompilationRecord(
        failed || earlier.failed,
        union(types, earlier.types),
        union(inputs, earlier.inputs),
        union(outputs, earlier.outputs));
  }

  private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
    SortedSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
