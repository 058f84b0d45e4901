package dev.recto;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;

/**
 * One of the pages that a long list is cut into. A list has at least one pager; that of an empty
 * list is empty.
 *
 * <pre>{@code
 * for (Pager<Episode> pager : Pager.of(Episodes.all(), 10, "/podcast/")) {
 *   write(pager.path(), pager.items());
 * }
 * }</pre>
 *
 * @param <E> what the list holds
 * @since 0.1
 */
public final class Pager<E> {
  /** The word before the number of a pager, unless another is given. */
  public static final String PAGINATE_PATH = "page";

  private final Paginated<E> all;
  private final int index;

  private Pager(Paginated<E> all, int index) {
    this.all = all;
    this.index = index;
  }

  /**
   * {@return the pagers of a list}
   *
   * @param <E> the type of the items
   * @param items the list, which is not copied
   * @param size how many items a pager has, at least 1
   * @param path the address of the first pager, with a slash at both ends
   * @throws IllegalArgumentException if the size is less than 1, or the path has no slash at an end
   */
  public static <E> List<Pager<E>> of(List<E> items, int size, String path) {
    return of(items, size, path, PAGINATE_PATH);
  }

  /**
   * {@return the pagers of a list}
   *
   * @param <E> the type of the items
   * @param items the list, which is not copied
   * @param size how many items a pager has, at least 1
   * @param path the address of the first pager, with a slash at both ends
   * @param paginatePath the word before the number of a pager; may be empty
   * @throws IllegalArgumentException if the size is less than 1, or the path has no slash at an end
   */
  public static <E> List<Pager<E>> of(List<E> items, int size, String path, String paginatePath) {
    if (size < 1) {
      throw new IllegalArgumentException("a pager of " + size + " items");
    }
    if (!path.startsWith("/") || !path.endsWith("/")) {
      throw new IllegalArgumentException("the path " + path + " needs a slash at both ends");
    }
    String base = paginatePath.isEmpty() ? path : path + paginatePath + "/";
    return new Paginated<>(Objects.requireNonNull(items), size, path, Optional.of(base)).pagers();
  }

  /**
   * {@return the pagers of a section, by its keys {@code paginate_by}, {@code paginate_path} and
   * {@code paginate_reversed}} Without {@code paginate_by} there is one pager with all pages.
   *
   * @param section a section of the site
   */
  public static List<Pager<Page>> of(Section section) {
    OptionalInt size = section.paginateBy();
    if (size.isEmpty()) {
      return one(section.pages(), section.path());
    }
    List<Page> pages = section.pages();
    if (section.paginateReversed()) {
      pages = new ArrayList<>(pages);
      Collections.reverse(pages);
    }
    return of(pages, size.getAsInt(), section.path(), section.paginatePath());
  }

  /**
   * {@return the pagers of a term, by the settings of its taxonomy} Without {@code paginate_by}
   * there is one pager with all pages. Pages without an address of their own are left out.
   *
   * @param term a term of the site
   */
  public static List<Pager<Page>> of(Term term) {
    List<Page> pages = term.pages().stream().filter(Page::render).toList();
    OptionalInt size = term.paginateBy();
    return size.isEmpty()
        ? one(pages, term.path())
        : of(pages, size.getAsInt(), term.path(), term.paginatePath());
  }

  /** A list that is not cut: no other address redirects to its only pager. */
  private static <E> List<Pager<E>> one(List<E> items, String path) {
    return new Paginated<>(items, Math.max(1, items.size()), path, Optional.empty()).pagers();
  }

  /** {@return its number, from 1} */
  public int number() {
    return index + 1;
  }

  /** {@return how many pagers there are} */
  public int count() {
    return all.pagers().size();
  }

  /** {@return how many items all pagers have together} */
  public int total() {
    return all.items.size();
  }

  /**
   * {@return its address: the list's own for the first pager, else with the pager's number at the
   * end}
   */
  public String path() {
    return all.pathOf(index);
  }

  /**
   * {@return a second address that should redirect here: the first pager has one that ends in its
   * number, the others have none, nor has the only pager of a list without {@code paginate_by}}
   */
  public Optional<String> alias() {
    return index == 0 ? all.base.map(base -> base + "1/") : Optional.empty();
  }

  /** {@return what it shows, a view of the list} */
  public List<E> items() {
    int from = index * all.size;
    return all.items.subList(from, Math.min(from + all.size, all.items.size()));
  }

  /** {@return the first pager} */
  public Pager<E> first() {
    return all.pagers().get(0);
  }

  /** {@return the last pager} */
  public Pager<E> last() {
    return all.pagers().get(count() - 1);
  }

  /** {@return the pager before it} */
  public Optional<Pager<E>> previous() {
    return index == 0 ? Optional.empty() : Optional.of(all.pagers().get(index - 1));
  }

  /** {@return the pager after it} */
  public Optional<Pager<E>> next() {
    return number() == count() ? Optional.empty() : Optional.of(all.pagers().get(index + 1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pager<?> pager && pager.all == all && pager.index == index;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(all) + index;
  }

  @Override
  public String toString() {
    return path();
  }

  /** A list and how it is cut. */
  private static final class Paginated<E> {
    private final List<E> items;
    private final int size;
    private final String path;
    private final Optional<String> base;

    Paginated(List<E> items, int size, String path, Optional<String> base) {
      this.items = items;
      this.size = size;
      this.path = path;
      this.base = base;
    }

    String pathOf(int index) {
      return index == 0 ? path : base.orElse(path) + (index + 1) + "/";
    }

    List<Pager<E>> pagers() {
      return new Pagers<>(this, Math.max(1, (items.size() - 1) / size + 1));
    }
  }

  /** The pagers, made when they are asked for. */
  private static final class Pagers<E> extends AbstractList<Pager<E>> implements RandomAccess {
    private final Paginated<E> all;
    private final int count;

    Pagers(Paginated<E> all, int count) {
      this.all = all;
      this.count = count;
    }

    @Override
    public Pager<E> get(int index) {
      Objects.checkIndex(index, count);
      return new Pager<>(all, index);
    }

    @Override
    public int size() {
      return count;
    }
  }
}
