package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.ByteArrayOutputStream;
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
    ByteArrayOutputStream rendered = new ByteArrayOutputStream();
    rendered.writeBytes(body.html());
    rendered.writeBytes(body.summary());
    rendered.writeBytes(body.details());
    return new BodySlice(
        bodies.add(rendered.toByteArray()),
        body.html().length,
        body.summarized(),
        body.summary().length,
        body.calling(),
        body.words(),
        markdown.add(body.markdown()));
  }

  void finish() throws IOException {
    bodies.finish();
    markdown.finish();
  }
}
