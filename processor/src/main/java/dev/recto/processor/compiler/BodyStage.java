package dev.recto.processor.compiler;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.emit.BodySource;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.UnreadableFile;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.SetupProblem.RectoBug;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.BodyRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Renders bodies when they are to be written, by several threads at once. */
final class BodyStage implements BodySource {
  private final BodyRenderer renderer = new BodyRenderer();
  private final Queue<Diagnostic> problems = new ConcurrentLinkedQueue<>();

  @Override
  public byte[] html(ContentPage page) {
    try {
      return renderer.render(page.document());
    } catch (IOException e) {
      return failed(page, new UnreadableFile());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(page, RectoBug.of("rendering the body", e));
    }
  }

  List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  private byte[] failed(ContentPage page, Problem problem) {
    problems.add(Diagnostic.at(page.file(), Position.START, problem));
    return new byte[0];
  }
}
