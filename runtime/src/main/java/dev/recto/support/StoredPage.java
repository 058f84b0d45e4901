package dev.recto.support;

import dev.recto.Asset;
import dev.recto.Body;
import dev.recto.Link;
import dev.recto.Page;
import dev.recto.Section;
import dev.recto.Term;
import dev.recto.Value;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A page of a generated site, which reads its values when the first of them is asked for. */
final class StoredPage implements Page, BodyOwner {
  /** Reads an asset. */
  static final Element<Asset> ASSET =
      new Element<>() {
        @Override
        public Asset read(ValueReader values) {
          return new Asset(values.text(), values.text(), values.text());
        }
      };

  private final Pages pages;
  private final int number;
  private volatile @Nullable Values values;
  private volatile Value.@Nullable Table extra;
  private volatile @Nullable Membership memberships;

  StoredPage(Pages pages, int number) {
    this.pages = pages;
    this.number = number;
  }

  Pages pages() {
    return pages;
  }

  int number() {
    return number;
  }

  @Override
  public Optional<Page> asPage() {
    return Optional.of(this);
  }

  @Override
  public Optional<Section> asSection() {
    return Optional.empty();
  }

  /** Notes that the page is an entry of a collection, before anybody can have that entry. */
  synchronized void join(Entries<?> entries, int index) {
    if (membership(entries) == null) {
      memberships = new Membership(entries, index, memberships);
    }
  }

  private @Nullable Membership membership(Entries<?> entries) {
    Membership membership = memberships;
    while (membership != null && membership.entries != entries) {
      membership = membership.next;
    }
    return membership;
  }

  /** The record with the values of an entry; the entry itself if it is none of ours. */
  // The shell of an entry is one object.
  @SuppressWarnings("ReferenceEquality")
  Object whole(Object entry) {
    Membership membership = memberships;
    while (membership != null) {
      if (membership.entries.made(membership.index) == entry) {
        return membership.whole(this);
      }
      membership = membership.next;
    }
    return entry;
  }

  /** The place of a page in one collection, with the entry that was read there. */
  static final class Membership {
    final Entries<?> entries;
    final int index;
    private final @Nullable Membership next;
    private volatile @Nullable Object whole;

    Membership(Entries<?> entries, int index, @Nullable Membership next) {
      this.entries = entries;
      this.index = index;
      this.next = next;
    }

    /** Made on first use and the same ever after. */
    private Object whole(StoredPage page) {
      Object known = whole;
      if (known == null) {
        synchronized (this) {
          known = whole;
          if (known == null) {
            known = entries.decode(page, index);
            whole = known;
          }
        }
      }
      return known;
    }
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
  public boolean inSearchIndex() {
    return values().inSearchIndex;
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
  public URI permalink() {
    return pages.permalink(path());
  }

  @Override
  public boolean render() {
    return values().render;
  }

  @Override
  public Map<String, List<Term>> terms() {
    Map<String, List<Term>> terms = new LinkedHashMap<>();
    values().terms.forEach((taxonomy, numbers) -> terms.put(taxonomy, pages.terms(numbers)));
    return Collections.unmodifiableMap(terms);
  }

  @Override
  public String lang() {
    return values().lang;
  }

  @Override
  public List<Page> translations() {
    return pages.pages(values().translations);
  }

  @Override
  public Optional<Section> section() {
    return values().section.map(pages::section);
  }

  @Override
  public List<Section> ancestors() {
    return pages.sections(values().ancestors);
  }

  @Override
  public Optional<Page> earlier() {
    return values().earlier.map(pages::page);
  }

  @Override
  public Optional<Page> later() {
    return values().later.map(pages::page);
  }

  @Override
  public List<Asset> assets() {
    return values().assets;
  }

  @Override
  public List<Link> links() {
    return body().links();
  }

  @Override
  public List<Page> backlinks() {
    return pages.pages(values().backlinks);
  }

  @Override
  public List<Section> sectionBacklinks() {
    return pages.sections(values().sectionBacklinks);
  }

  @Override
  public Value.Table extra() {
    Value.Table known = extra;
    if (known == null) {
      known = pages.pageExtra(number);
      extra = known;
    }
    return known;
  }

  @Override
  public Body body() {
    return values().body;
  }

  @Override
  public String toString() {
    return source();
  }

  /** What is read twice by two threads is the same. */
  private Values values() {
    Values known = values;
    if (known == null) {
      known = new Values(pages, this, pages.pageValues(number));
      values = known;
    }
    return known;
  }

  /** The values of a page in the order in which they are stored. */
  private static final class Values {
    private static final Element<List<String>> TERM_NAMES =
        new Element<>() {
          @Override
          public List<String> read(ValueReader values) {
            return values.list(TEXT);
          }
        };
    private static final Element<int[]> NUMBERS =
        new Element<>() {
          @Override
          public int[] read(ValueReader values) {
            return values.sizes();
          }
        };
    private static final Element<Integer> NUMBER =
        new Element<>() {
          @Override
          public Integer read(ValueReader values) {
            return values.size();
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
    final boolean render;
    final boolean inSearchIndex;
    final OptionalLong weight;
    final List<String> authors;
    final List<String> aliases;
    final Map<String, List<String>> taxonomies;
    final Map<String, int[]> terms;
    final String lang;
    final int[] translations;
    final Optional<Integer> section;
    final int[] ancestors;
    final Optional<Integer> earlier;
    final Optional<Integer> later;
    final List<Asset> assets;
    final int[] backlinks;
    final int[] sectionBacklinks;
    final StoredBody body;

    Values(Pages pages, BodyOwner owner, ValueReader in) {
      source = in.text();
      path = in.text();
      slug = in.text();
      title = in.optional(Element.TEXT);
      description = in.optional(Element.TEXT);
      template = in.optional(Element.TEXT);
      date = in.optional(Element.OFFSET_DATE_TIME);
      updated = in.optional(Element.OFFSET_DATE_TIME);
      draft = in.bool();
      render = in.bool();
      inSearchIndex = in.bool();
      weight = in.bool() ? OptionalLong.of(in.integer()) : OptionalLong.empty();
      authors = in.list(Element.TEXT);
      aliases = in.list(Element.TEXT);
      taxonomies = in.map(TERM_NAMES);
      terms = in.map(NUMBERS);
      lang = in.text();
      translations = in.sizes();
      section = in.optional(NUMBER);
      ancestors = in.sizes();
      earlier = in.optional(NUMBER);
      later = in.optional(NUMBER);
      assets = in.list(ASSET);
      backlinks = in.sizes();
      sectionBacklinks = in.sizes();
      body = new StoredBody(pages, owner, in);
      in.finish();
    }
  }
}
