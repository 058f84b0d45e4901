package dev.recto.processor.store;

import java.io.IOException;

/** Writes rendered bodies, and their Markdown, one after the other into numbered resources. */
final class BodyFiles {
  private final NumberedFiles bodies;
  private final NumberedFiles markdown;

  BodyFiles(ResourceFolder folder) {
    this.bodies = new NumberedFiles(folder, "bodies");
    this.markdown = new NumberedFiles(folder, "markdown");
  }

  BodySlice add(EncodedBody body) throws IOException {
    int summaryLength = body.summarized() ? body.summary().length : -1;
    int length = body.html().length + Math.max(summaryLength, 0) + body.details().length;
    int file = bodies.fileFor(length);
    int offset = bodies.add(body.html());
    bodies.add(body.summary());
    bodies.add(body.details());
    int markdownFile = markdown.fileFor(body.markdown().length);
    int markdownOffset = markdown.add(body.markdown());
    return new BodySlice(
        file,
        offset,
        body.html().length,
        summaryLength,
        body.details().length,
        body.calling(),
        body.words(),
        new BodySlice.TextSlice(markdownFile, markdownOffset, body.markdown().length));
  }

  void finish() throws IOException {
    bodies.finish();
    markdown.finish();
  }
}
