package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What writes the HTML of trees: the library's extension for footnotes walks the whole tree before,
 * which those without footnotes can do without.
 */
final class HtmlRenderers {
  private final HtmlRenderer forFootnotes;
  private final HtmlRenderer forOthers;

  HtmlRenderers(MarkdownSwitches switches, List<Extension> extensions) {
    this.forFootnotes = renderer(switches, extensions);
    List<Extension> others = new ArrayList<>(extensions);
    others.removeIf(it -> it instanceof FootnotesExtension || it instanceof FootnoteLabels);
    this.forOthers = renderer(switches, others);
  }

  /** The one for a tree with these labels: nothing refers to a footnote that is not defined. */
  HtmlRenderer of(Labels labels) {
    return labels.definitions().isEmpty() ? forOthers : forFootnotes;
  }

  private static HtmlRenderer renderer(MarkdownSwitches switches, List<Extension> extensions) {
    return HtmlRenderer.builder()
        .extensions(extensions)
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  HeadingMark.provide(node, attributes);
                  switches.attributes().provide(node, attributes);
                })
        .nodeRendererFactory(RawBlock.Renderer::new)
        .nodeRendererFactory(SelfLink.Renderer::new)
        .escapeHtml(!switches.rawHtml())
        .build();
  }
}
