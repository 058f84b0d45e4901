package dev.recto.processor.emit;

import dev.recto.processor.body.RenderedBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes rendered bodies, and their Markdown, one after the other into numbered resources. */
final class BodyFiles {
  private final NumberedFiles bodies;
  private final NumberedFiles markdown;

  BodyFiles(ResourceFolder folder) {
    this.bodies = new NumberedFiles(folder, "bodies");
    this.markdown = new NumberedFiles(folder, "markdown");
  }

  /**
   * A body as bytes, made by several threads at once.
   *
   * @param html the HTML, with what calls its shortcodes
   * @param summary likewise; none if there is none
   * @param details headings, links and images
   * @param calling whether shortcodes are called
   * @param words R16.3
   * @param markdown the Markdown
   * @param body what it was made of, links above all
   */
  @SuppressWarnings("ArrayRecordComponent") // made, written and forgotten
  record Encoded(
      byte[] html,
      byte @org.jspecify.annotations.Nullable [] summary,
      byte[] details,
      boolean calling,
      int words,
      byte[] markdown,
      RenderedBody body) {

    static Encoded of(RenderedBody body) {
      boolean calling =
          !body.html().calls().isEmpty()
              || body.summary().filter(summary -> !summary.calls().isEmpty()).isPresent();
      return new Encoded(
          BodyEncoder.template(body.html(), calling),
          body.summary().map(summary -> BodyEncoder.template(summary, calling)).orElse(null),
          BodyEncoder.details(body),
          calling,
          body.words(),
          body.markdown().getBytes(StandardCharsets.UTF_8),
          body);
    }
  }

  BodySlice add(Encoded body) throws IOException {
    int summaryLength = body.summary() == null ? -1 : body.summary().length;
    int length = body.html().length + Math.max(summaryLength, 0) + body.details().length;
    int file = bodies.fileFor(length);
    int offset = bodies.add(body.html());
    if (body.summary() != null) {
      bodies.add(body.summary());
    }
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
