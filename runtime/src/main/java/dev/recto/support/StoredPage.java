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
  private final Pages pages;
  private final int number;
  private volatile @Nullable PageValues values;
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
  private PageValues values() {
    PageValues known = values;
    if (known == null) {
      known = new PageValues(pages, this, pages.pageValues(number));
      values = known;
    }
    return known;
  }
}
