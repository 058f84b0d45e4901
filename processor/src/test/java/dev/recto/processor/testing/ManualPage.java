package dev.recto.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A Markdown page of this repository, as GitHub shows it. Front matter is no part of it.
 *
 * @param file where it is
 * @param anchors what links can name on it: ids in HTML, and headings
 * @param targets the targets of its links
 * @param unlinked its text outside of links and code
 */
public record ManualPage(Path file, Set<String> anchors, List<String> targets, String unlinked) {
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\n.*?^---\n", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** Reads a page. */
  public static ManualPage read(Path file) {
    try {
      Survey survey = new Survey();
      String text = Files.readString(file);
      PARSER.parse(FRONT_MATTER.matcher(text).replaceFirst("")).accept(survey);
      return new ManualPage(
          file, survey.anchors, List.copyOf(survey.targets), survey.unlinked.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Survey extends AbstractVisitor {
    private final Set<String> anchors = new HashSet<>();
    private final List<String> targets = new ArrayList<>();
    private final StringBuilder unlinked = new StringBuilder();

    @Override
    public void visit(Heading heading) {
      StringBuilder words = new StringBuilder();
      heading.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text text) {
              words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
              words.append(code.getLiteral());
            }
          });
      String slug =
          words
              .toString()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-');
      for (int n = 1; !anchors.add(n == 1 ? slug : slug + "-" + (n - 1)); n++) {
        // The next number.
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      targets.add(link.getDestination());
    }

    @Override
    public void visit(Image image) {
      targets.add(image.getDestination());
    }

    @Override
    public void visit(HtmlInline html) {
      addIds(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      addIds(html.getLiteral());
    }

    @Override
    public void visit(Text text) {
      unlinked.append(text.getLiteral());
    }

    @Override
    protected void visitChildren(Node parent) {
      super.visitChildren(parent);
      unlinked.append('\n');
    }

    private void addIds(String html) {
      Matcher id = ID.matcher(html);
      while (id.find()) {
        anchors.add(id.group(1));
      }
    }
  }
}
