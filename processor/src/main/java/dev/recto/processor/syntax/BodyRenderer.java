package dev.recto.processor.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders bodies: CommonMark, raw HTML kept (R16.1, R16.2). Safe for use by several threads. */
public final class BodyRenderer {
  /** How many blocks may lie open in each other, so that no body can exhaust the stack. */
  private static final int MAX_OPEN_BLOCKS = 500;

  private final Parser parser = Parser.builder().maxOpenBlockParsers(MAX_OPEN_BLOCKS).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().build();
  private final ThreadLocal<WordCounter> words = ThreadLocal.withInitial(WordCounter::new);

  /** The body of a document, read anew from its file. */
  public RenderedBody render(Document document) throws IOException {
    if (document.bodyOffset() == Document.NO_BODY) {
      return RenderedBody.EMPTY;
    }
    byte[] bytes = Files.readAllBytes(document.file().location());
    int from = Math.min(document.bodyOffset(), bytes.length);
    String markdown = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    return new RenderedBody(
        render(markdown).getBytes(StandardCharsets.UTF_8), words.get().count(markdown));
  }

  /** The HTML of a text, with {@code \n} at line ends whatever the text has. */
  public String render(String markdown) {
    return renderer.render(parser.parse(markdown));
  }
}
