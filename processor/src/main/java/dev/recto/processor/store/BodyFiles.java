package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes rendered bodies, and their Markdown, one after the other into numbered resources. */
final class BodyFiles {
  private final NumberedFiles bodies;
  private final NumberedFiles markdown;

  BodyFiles(ResourceFolder folder) {
    this.bodies = new NumberedFiles(folder, Format.BODIES);
    this.markdown = new NumberedFiles(folder, Format.MARKDOWN);
  }

  BodySlice add(EncodedBody body) throws IOException {
    int size = body.html().length + body.summary().length + body.details().length;
    ByteBuffer rendered =
        ByteBuffer.allocate(size).put(body.html()).put(body.summary()).put(body.details());
    return new BodySlice(
        bodies.add(rendered.array()),
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
