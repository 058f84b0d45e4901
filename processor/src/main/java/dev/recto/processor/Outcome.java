package dev.recto.processor;

import static java.util.stream.Collectors.toSet;

import dev.recto.processor.annotation.Annotations;
import dev.recto.processor.problem.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/**
 * What came of the annotations of one round, to be shown in the last one: an error in an early
 * round would end the rounds, and with them the work of other processors.
 *
 * @param annotations where the annotations are
 * @param declarations the elements that places in declarations are in
 * @param root the content root, or the name that it would have
 * @param diagnostics what is wrong
 * @param gone notes for code that uses constants whose pages are gone
 * @param notes what else there is to say, as it is shown
 */
record Outcome(
    Annotations annotations,
    List<Element> declarations,
    Path root,
    List<Diagnostic> diagnostics,
    List<Consumer<Messager>> gone,
    List<String> notes) {

  /**
   * What is new after an earlier round. Each reads all content again, so that its notes stand for
   * those of the rounds before it.
   */
  Outcome after(List<Outcome> earlier) {
    Set<Diagnostic> known =
        earlier.stream().flatMap(outcome -> outcome.diagnostics.stream()).collect(toSet());
    return new Outcome(
        annotations,
        declarations,
        root,
        diagnostics.stream().filter(diagnostic -> !known.contains(diagnostic)).toList(),
        gone,
        notes);
  }

  /** The same without notes. */
  Outcome withoutNotes() {
    return new Outcome(annotations, declarations, root, diagnostics, gone, List.of());
  }
}
