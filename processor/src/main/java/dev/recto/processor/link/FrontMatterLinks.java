package dev.recto.processor.link;

import dev.recto.processor.content.ContentSection;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.site.Site;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds links in front matter: text that begins with {@code @/} and names a Markdown file, which is
 * only text to Zola, and where sections redirect to.
 */
public final class FrontMatterLinks {
  private final Set<InContent> named;
  private final Visitor visitor;

  /** Takes each link. */
  @FunctionalInterface
  public interface Visitor {
    void visit(MarkdownLink link, InContent at, BodyOwner owner);
  }

  /**
   * A search that hands each target to a visitor.
   *
   * @param named places of texts that name pages or entries by their type, and are checked as such
   */
  public FrontMatterLinks(Set<InContent> named, Visitor visitor) {
    this.named = named;
    this.visitor = visitor;
  }

  /** Goes through all pages and sections. */
  public void visit(Site site) {
    for (int i = 0; i < site.pages().size(); i++) {
      BodyOwner owner = BodyOwner.ofPage(site, i);
      visit(owner.document().frontMatter(), owner);
    }
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      if (section.document().isPresent()) {
        BodyOwner owner = BodyOwner.ofSection(site, i);
        visit(owner.document().frontMatter(), owner);
        redirectOf(section)
            .filter(link -> !isInternal(link.target()))
            .ifPresent(link -> visitor.visit(link, section.redirectAt().orElseThrow(), owner));
      }
    }
  }

  /** Where a section redirects to; what is neither a URL nor a content path is a path. */
  public static Optional<MarkdownLink> redirectOf(ContentSection section) {
    return section
        .redirectTo()
        .map(to -> isInternal(to) || to.contains("://") || to.startsWith("/") ? to : "/" + to)
        .map(FrontMatterLinks::link);
  }

  private void visit(Value value, BodyOwner owner) {
    if (value instanceof Value.Text text && isInternal(text.text())) {
      InContent at = new InContent(owner.document().file(), text.span());
      if (!named.contains(at)) {
        visitor.visit(link(text.text()), at, owner);
      }
    } else if (value instanceof Value.Array array) {
      array.elements().forEach(element -> visit(element, owner));
    } else if (value instanceof Value.Table table) {
      List.copyOf(table.members().values()).forEach(member -> visit(member.value(), owner));
    }
  }

  private static boolean isInternal(String text) {
    int hash = text.indexOf('#');
    String source = hash < 0 ? text : text.substring(0, hash);
    return source.startsWith("@/") && source.endsWith(".md");
  }

  private static MarkdownLink link(String target) {
    return new MarkdownLink(MarkdownLink.Kind.LINK, target, "", 0, 0);
  }
}
