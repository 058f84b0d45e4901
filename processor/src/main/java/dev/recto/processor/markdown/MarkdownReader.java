package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown: CommonMark with GitHub's tables, strikethrough and task lists, footnotes and
 * heading attributes, and whatever extensions of commonmark-java offer themselves as a service.
 * Safe for use by several threads.
 */
public final class MarkdownReader {
  /** How many blocks may be open in each other, so that no body can exhaust the stack. */
  private static final int MAX_OPEN_BLOCKS = 500;

  private static final int MAX_INLINE_NESTING = 500;

  private final Parser parser;
  private final HtmlRenderers renderers;
  private final RawAttributes.@Nullable Reader htmlReader;
  private final boolean wikiLinks;

  /** A reader. */
  public MarkdownReader(MarkdownSwitches switches) {
    List<Extension> extensions = extensions(switches);
    this.parser =
        Parser.builder()
            .extensions(extensions)
            .customBlockParserFactory(new ParagraphLimit())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .maxInlineNesting(MAX_INLINE_NESTING)
            .build();
    this.renderers = new HtmlRenderers(switches, extensions);
    this.wikiLinks = switches.wikiLinks();
    this.htmlReader = switches.rawHtml() ? new RawAttributes.Reader() : null;
  }

  /**
   * Reads the parts of a body, which have holes. A definition in one of them counts in all.
   *
   * @throws LimitException if they have more than can be read in reasonable time
   */
  public List<MarkdownDocument> read(List<MarkdownText> parts, Holes holes) {
    List<Node> roots = parts.stream().map(this::parse).toList();
    if (parts.size() == 1) {
      return List.of(document(roots.get(0), parts.get(0), holes));
    }
    SharedDefinitions definitions = new SharedDefinitions(parts, roots, holes);
    List<MarkdownDocument> documents = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<MarkdownText> completed = definitions.completed(i);
      MarkdownText text = completed.orElse(parts.get(i));
      Node root = completed.isPresent() ? parse(text) : roots.get(i);
      documents.add(document(root, text, holes));
    }
    return documents;
  }

  /**
   * Where fenced code and code spans are in a text, in its order.
   *
   * @throws LimitException if it has more than can be read in reasonable time
   */
  public List<TextRange> code(String text) {
    Node root = parse(MarkdownText.of(text));
    List<TextRange> code = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = Nodes.next(node, root)) {
      if (node instanceof Code || node instanceof FencedCodeBlock) {
        code.add(new TextRange(Nodes.start(node), Nodes.end(node)));
      }
    }
    return code;
  }

  private MarkdownDocument document(Node root, MarkdownText text, Holes holes) {
    if (text.text().contains("&#")) {
      Surrogates.replace(root);
    }
    Set<Node> wiki = wikiLinks ? WikiLinks.putInto(root, text.text()) : Set.of();
    return new MarkdownDocument(root, text, holes, renderers, htmlReader, wiki);
  }

  private Node parse(MarkdownText text) {
    try {
      TableLimit.check(text.text());
      return parser.parse(text.text());
    } catch (LimitException e) {
      throw e.movedTo(text.origin(e.at()));
    }
  }

  private static List<Extension> extensions(MarkdownSwitches switches) {
    List<Extension> extensions = new ArrayList<>();
    extensions.add(TablesExtension.create());
    extensions.add(StrikethroughExtension.create());
    extensions.add(TaskListItemsExtension.create());
    extensions.add(new FootnoteLabels());
    extensions.add(FootnotesExtension.create());
    if (switches.smartPunctuation()) {
      extensions.add(new SmartPunctuation());
    }
    if (switches.definitionLists()) {
      extensions.add(new DefinitionLists());
    }
    if (switches.alerts()) {
      extensions.add(new Alerts());
    }
    foreign().forEach(extensions::add);
    return extensions;
  }

  private static ServiceLoader<Extension> foreign() {
    return ServiceLoader.load(Extension.class, MarkdownReader.class.getClassLoader());
  }

  /** Classes of all libraries that read bodies and that are not part of Recto, in their order. */
  public static List<Class<?>> libraries() {
    List<Class<?>> libraries = new ArrayList<>();
    libraries.add(Parser.class);
    foreign().forEach(extension -> libraries.add(extension.getClass()));
    return libraries;
  }
}
