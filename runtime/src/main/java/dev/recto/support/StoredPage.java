package dev.recto.support;

import dev.recto.Body;
import dev.recto.Page;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A page of a generated registry, which reads its values when the first of them is asked for. */
final class StoredPage implements Page, Body {
  private final Entries<?> entries;
  private final int index;
  private volatile @Nullable Values values;
  private volatile @Nullable Object whole;

  StoredPage(Entries<?> entries, int index) {
    this.entries = entries;
    this.index = index;
  }

  Entries<?> entries() {
    return entries;
  }

  int index() {
    return index;
  }

  /** The entry with all its values, made on first use and the same ever after. */
  Object whole() {
    Object known = whole;
    if (known == null) {
      synchronized (this) {
        known = whole;
        if (known == null) {
          known = entries.decode(this);
          whole = known;
        }
      }
    }
    return known;
  }

  @Override
  public String source() {
    return values().source;
  }

  @Override
  public String path() {
    return values().path;
  }

  @Override
  public String slug() {
    return values().slug;
  }

  @Override
  public Optional<String> title() {
    return values().title;
  }

  @Override
  public Optional<String> description() {
    return values().description;
  }

  @Override
  public Optional<String> template() {
    return values().template;
  }

  @Override
  public Optional<OffsetDateTime> date() {
    return values().date;
  }

  @Override
  public Optional<OffsetDateTime> updated() {
    return values().updated;
  }

  @Override
  public boolean draft() {
    return values().draft;
  }

  @Override
  public OptionalLong weight() {
    return values().weight;
  }

  @Override
  public List<String> authors() {
    return values().authors;
  }

  @Override
  public List<String> aliases() {
    return values().aliases;
  }

  @Override
  public Map<String, List<String>> taxonomies() {
    return values().taxonomies;
  }

  @Override
  public Body body() {
    return this;
  }

  @Override
  public String html() {
    Values known = values();
    byte[] bytes =
        entries
            .resources()
            .slice("bodies-" + known.bodyFile + ".bin", known.bodyOffset, known.bodyLength);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return source();
  }

  private Values values() {
    Values known = values;
    if (known == null) {
      synchronized (this) {
        known = values;
        if (known == null) {
          known = new Values(entries.resources().entry(index));
          values = known;
        }
      }
    }
    return known;
  }

  /** The values of a page in the order in which they are stored. */
  private static final class Values {
    private static final Element<List<String>> TERMS =
        new Element<>() {
          @Override
          public List<String> read(ValueReader values) {
            return values.list(TEXT);
          }
        };

    final String source;
    final String path;
    final String slug;
    final Optional<String> title;
    final Optional<String> description;
    final Optional<String> template;
    final Optional<OffsetDateTime> date;
    final Optional<OffsetDateTime> updated;
    final boolean draft;
    final OptionalLong weight;
    final List<String> authors;
    final List<String> aliases;
    final Map<String, List<String>> taxonomies;
    final int bodyFile;
    final int bodyOffset;
    final int bodyLength;

    Values(ValueReader in) {
      in.size(); // the length of this block, for who wants the record's values only
      source = in.text();
      path = in.text();
      slug = in.text();
      title = in.optional(Element.TEXT);
      description = in.optional(Element.TEXT);
      template = in.optional(Element.TEXT);
      date = in.optional(Element.OFFSET_DATE_TIME);
      updated = in.optional(Element.OFFSET_DATE_TIME);
      draft = in.bool();
      weight = in.bool() ? OptionalLong.of(in.integer()) : OptionalLong.empty();
      authors = in.list(Element.TEXT);
      aliases = in.list(Element.TEXT);
      taxonomies = in.map(TERMS);
      bodyFile = in.size();
      bodyOffset = in.size();
      bodyLength = in.size();
    }
  }
}
