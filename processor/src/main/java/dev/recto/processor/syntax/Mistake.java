package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.SourceText;

/**
 * A mistake at its place in a text, before lines and columns are counted.
 *
 * @param from the index of the first wrong character
 * @param to the index after the last
 * @param problem what is wrong
 */
record Mistake(int from, int to, Problem problem) {

  Diagnostic in(ContentFile file, SourceText source) {
    return Diagnostic.at(file, source.span(from, to), problem);
  }
}
