package dev.recto.processor.body;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.store.BodySink;
import dev.recto.processor.store.EncodedBody;
import dev.recto.processor.store.InOrder;
import java.io.IOException;
import java.util.List;

/** The bodies of a site, some of which are compiled already. To be closed, and for one thread. */
public final class Rendering implements AutoCloseable {
  private final BodyRun run;
  private final int[] pages;
  private final InOrder<EncodedBody> bodies;
  private final List<byte[]> fields;

  /**
   * Bodies that were begun.
   *
   * @param pages the numbers of pages, in the order of their bodies; those of sections follow
   */
  Rendering(BodyRun run, int[] pages, InOrder<EncodedBody> bodies, List<byte[]> fields) {
    this.run = run;
    this.pages = pages;
    this.bodies = bodies;
    this.fields = fields;
  }

  /** The templates of values, as entries have them. */
  public List<byte[]> fields() {
    return fields;
  }

  /**
   * Gives all bodies to a sink, one after the other, and checks the links between them.
   *
   * @return what is wrong with bodies and links
   * @throws IOException if the sink throws it
   */
  public List<Diagnostic> finish(BodySink sink) throws IOException {
    bodies.takeAll(
        (i, body) -> {
          if (i < pages.length) {
            sink.page(pages[i], body);
          } else {
            sink.section(i - pages.length, body);
          }
        });
    return run.finish();
  }

  @Override
  public void close() {
    bodies.close();
  }
}
