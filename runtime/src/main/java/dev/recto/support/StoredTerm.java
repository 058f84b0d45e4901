package dev.recto.support;

import dev.recto.Page;
import dev.recto.Term;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A term of a generated site, which reads its values when the first of them is asked for. */
final class StoredTerm implements Term {
  private final Pages pages;
  private final int number;
  private volatile @Nullable Values values;

  StoredTerm(Pages pages, int number) {
    this.pages = pages;
    this.number = number;
  }

  @Override
  public String taxonomy() {
    return values().taxonomy;
  }

  @Override
  public String lang() {
    return values().lang;
  }

  @Override
  public String name() {
    return values().name;
  }

  @Override
  public String slug() {
    return values().slug;
  }

  @Override
  public String path() {
    return values().path;
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
  public OptionalInt paginateBy() {
    return StoredSection.paginateBy(values().paginateBy);
  }

  @Override
  public String paginatePath() {
    return values().paginatePath;
  }

  @Override
  public List<Page> pages() {
    return pages.pages(values().pageNumbers);
  }

  @Override
  public String toString() {
    return path();
  }

  /** What is read twice by two threads is the same. */
  private Values values() {
    Values known = values;
    if (known == null) {
      known = new Values(pages.termValues(number));
      values = known;
    }
    return known;
  }

  /** The values of a term in the order in which they are stored. */
  private static final class Values {
    final String taxonomy;
    final String lang;
    final String name;
    final String slug;
    final String path;
    final boolean render;
    final int paginateBy;
    final String paginatePath;
    final int[] pageNumbers;

    Values(ValueReader in) {
      taxonomy = in.text();
      lang = in.text();
      name = in.text();
      slug = in.text();
      path = in.text();
      render = in.bool();
      paginateBy = in.size();
      paginatePath = in.text();
      pageNumbers = in.sizes();
      in.finish();
    }
  }
}
