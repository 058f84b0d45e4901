package dev.recto.processor.compiler;

import dev.recto.processor.problem.Diagnostic;
import java.util.List;

/**
 * What came of a run, generated files apart.
 *
 * @param diagnostics what is wrong, in their order
 * @param accounting where every file went
 * @param explanation what was derived for the file that is to be explained
 */
public record Result(
    List<Diagnostic> diagnostics, Accounting accounting, List<Derived> explanation) {}
