package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.IOException;

/** Writes rendered bodies, and their Markdown, one after the other into numbered resources. */
final class BodyFiles {
  private final NumberedFiles bodies;
  private final NumberedFiles markdown;

  BodyFiles(ResourceFolder folder) {
    this.bodies = new NumberedFiles(folder, Format.BODIES);
    this.markdown = new NumberedFiles(folder, Format.MARKDOWN);
  }

  BodySlice add(EncodedBody body) throws IOException {
    return new BodySlice(
        bodies.add(body.rendered()),
        body.html(),
        body.summarized(),
        body.summary(),
        body.calling(),
        body.words(),
        markdown.add(body.markdown()));
  }

  void finish() throws IOException {
    bodies.finish();
    markdown.finish();
  }
}
