package dev.recto.support;

import dev.recto.Body;
import dev.recto.Heading;
import dev.recto.Html;
import dev.recto.Image;
import dev.recto.Link;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A rendered body, which is in a resource until it is asked for. */
final class StoredBody implements Body {
  private static final int WORDS_PER_MINUTE = 200;

  private final Pages pages;
  private final BodyOwner owner;
  private final int file;
  private final int offset;
  private final int length;
  private final int summaryLength;
  private final boolean summarized;
  private final int detailsLength;
  private final int checksum;
  private final boolean calling;
  private final int words;
  private final int markdownFile;
  private final int markdownOffset;
  private final int markdownLength;
  private final int markdownChecksum;

  StoredBody(Pages pages, BodyOwner owner, ValueReader in) {
    this.pages = pages;
    this.owner = owner;
    this.file = in.size();
    this.offset = in.size();
    this.length = in.size();
    this.summarized = in.bool();
    this.summaryLength = in.size();
    this.detailsLength = in.size();
    this.checksum = in.bits();
    this.calling = in.bool();
    this.words = in.size();
    this.markdownFile = in.size();
    this.markdownOffset = in.size();
    this.markdownLength = in.size();
    this.markdownChecksum = in.bits();
  }

  @Override
  public String html() {
    return filled(offset, length);
  }

  @Override
  public String text() {
    return HtmlText.of(html());
  }

  @Override
  public String markdown() {
    byte[] bytes =
        pages
            .large(Format.file(Format.MARKDOWN, markdownFile))
            .slice(markdownOffset, markdownLength, markdownChecksum);
    return new String(bytes, markdownOffset, markdownLength, StandardCharsets.UTF_8);
  }

  @Override
  public Optional<Html> summary() {
    return summarized
        ? Optional.of(Html.raw(filled(offset + length, summaryLength)))
        : Optional.empty();
  }

  @Override
  public List<Heading> headings() {
    return detailsLength == 0 ? List.of() : details().headings(String.valueOf(owner.permalink()));
  }

  @Override
  public List<Link> links() {
    return detailsLength == 0 ? List.of() : details().links();
  }

  @Override
  public List<Image> images() {
    return detailsLength == 0 ? List.of() : details().images();
  }

  @Override
  public int wordCount() {
    return words;
  }

  @Override
  public int readingTime() {
    return (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE;
  }

  private String filled(int from, int size) {
    byte[] bytes = bytes();
    return calling
        ? new BodyTemplate(owner, pages.shortcodes())
            .fill(new ValueReader(bytes, from, from + size))
        : new String(bytes, from, size, StandardCharsets.UTF_8);
  }

  private Details details() {
    int from = offset + length + summaryLength;
    return new Details(pages, new ValueReader(bytes(), from, from + detailsLength));
  }

  /** The resource that has HTML, summary and details, one after the other. */
  private byte[] bytes() {
    return pages
        .large(Format.file(Format.BODIES, file))
        .slice(offset, (long) length + summaryLength + detailsLength, checksum);
  }

  /** Headings, links and images, in this order. */
  private static final class Details {
    private final Pages pages;
    private final ValueReader in;

    Details(Pages pages, ValueReader in) {
      this.pages = pages;
      this.in = in;
    }

    List<Heading> headings(String permalink) {
      return in.list(values -> heading(permalink));
    }

    private Heading heading(String permalink) {
      int level = in.size();
      String text = in.text();
      String id = in.text();
      URI address = URI.create(permalink + "#" + Pages.encodedFragment(id));
      return new Heading(level, text, id, address, headings(permalink));
    }

    List<Link> links() {
      headings("");
      return in.list(values -> link());
    }

    List<Image> images() {
      links();
      return in.list(values -> new Image(in.text(), in.text(), in.optional(PageValues.ASSET)));
    }

    private Link link() {
      LinkKind kind = LinkKind.of(in.size());
      String text = in.text();
      String href = in.text();
      return switch (kind) {
        case PAGE -> new Link.ToPage(text, href, pages.page(in.size()), in.optional(Element.TEXT));
        case SECTION ->
            new Link.ToSection(text, href, pages.section(in.size()), in.optional(Element.TEXT));
        case ASSET -> new Link.ToAsset(text, href, PageValues.ASSET.read(in));
        case ANCHOR -> new Link.ToAnchor(text, href, in.text());
        case EXTERNAL -> new Link.External(text, href, URI.create(in.text()));
        case LOCAL -> new Link.Local(text, href);
      };
    }
  }
}
