package dev.recto.processor.compiler;

import dev.recto.processor.emit.BodySource;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.UnreadableFile;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.SetupProblem.RectoBug;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.BodyRenderer;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.RenderedBody;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Renders bodies when they are to be written, by several threads at once. */
final class BodyStage implements BodySource {
  private final BodyRenderer renderer = new BodyRenderer();
  private final Queue<Diagnostic> problems = new ConcurrentLinkedQueue<>();

  @Override
  public RenderedBody body(Document document) {
    try {
      return renderer.render(document);
    } catch (IOException e) {
      return failed(document, new UnreadableFile());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(document, RectoBug.of("rendering the body", e));
    }
  }

  List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  private RenderedBody failed(Document document, Problem problem) {
    problems.add(Diagnostic.at(document.file(), Position.START, problem));
    return RenderedBody.EMPTY;
  }
}
