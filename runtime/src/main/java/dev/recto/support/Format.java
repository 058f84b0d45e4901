package dev.recto.support;

import java.util.zip.CRC32;

/**
 * The binary format of data resources: what the generator writes and this package reads.
 *
 * <p>Every resource begins with a {@linkplain #HEADER header}: the number of the format and the
 * fingerprint of the class that was generated with it. In most resources a table of blocks follows:
 * how many there are, and for each where it ends and its checksum. Resources of bodies have no
 * table; the page or section says where its body is and what its checksum is.
 *
 * <p>A lookup table is one block: whether it is cut, how many rows it has, where each of them is,
 * and the rows, sorted by the bytes of their texts. A row is a text and its numbers. If a table is
 * cut, each of its rows is the first text of a numbered resource, which has the rows from there on.
 *
 * @since 0.1
 */
public final class Format {
  /** Changes whenever this package would misread what an earlier generator wrote. */
  public static final int VERSION = 7;

  /** How many bytes a resource begins with: the version, then the fingerprint. */
  public static final int HEADER = 1 + Long.BYTES;

  /** How many numbered blocks one resource has. */
  public static final int BLOCKS_PER_FILE = 256;

  /** How many bytes the table of blocks has for each of them: its end, then its checksum. */
  public static final int TABLE_ENTRY = 2 * Integer.BYTES;

  /** Where a lookup table has the number of its rows. */
  public static final int LOOKUP_SIZE = 1;

  /** Where a lookup table says where its rows are, from its beginning. */
  public static final int LOOKUP_ROWS = LOOKUP_SIZE + Integer.BYTES;

  /** How many numbers one resource of {@link #ENTRY_PAGES} has. */
  public static final int NUMBERS_PER_FILE = 4_096;

  /** Numbered: the pages. */
  public static final String PAGES = "pages";

  /** Numbered: what the pages have below {@code [extra]}. */
  public static final String PAGE_EXTRAS = "page-extras";

  /** Numbered: the sections. */
  public static final String SECTIONS = "sections";

  /** Numbered: what the sections have below {@code [extra]}. */
  public static final String SECTION_EXTRAS = "section-extras";

  /** Numbered: the terms. */
  public static final String TERMS = "terms";

  /** Numbered: the entries of a collection. */
  public static final String ENTRIES = "entries";

  /** Numbered, without a table of blocks: rendered bodies. */
  public static final String BODIES = "bodies";

  /** Numbered, without a table of blocks: the Markdown of bodies. */
  public static final String MARKDOWN = "markdown";

  /** What is said of the site as a whole. */
  public static final String SITE = "site";

  /** Terms by taxonomy. */
  public static final String TAXONOMIES = "taxonomies";

  /** Pages by address. */
  public static final String PAGE_PATHS = "page-paths";

  /** Sections by address. */
  public static final String SECTION_PATHS = "section-paths";

  /** Addresses by alias. */
  public static final String REDIRECTS = "redirects";

  /** Numbered: the numbers of the entries' pages, in the order of the collection. */
  public static final String ENTRY_PAGES = "page-numbers";

  /** Entries by the numbers of their pages. */
  public static final String PLACES = "places";

  /** What references call the entries that are not pages, in the order of the collection. */
  public static final String ENTRY_NAMES = "names";

  /** Entries by key or constant. */
  public static final String KEYS = "keys";

  /** Entries by language. */
  public static final String LANGUAGES = "in";

  private Format() {}

  /**
   * The name of a resource.
   *
   * <p>Names are put together without {@code +}, whose first use takes longer than to read a page.
   */
  public static String file(String kind) {
    return kind.concat(".bin");
  }

  /** The name of a numbered resource. */
  public static String file(String kind, int number) {
    return file(kind.concat("-").concat(Integer.toString(number)));
  }

  /** The table of the entries that have a value. */
  public static String by(String component) {
    return "by-".concat(component);
  }

  /** The checksum of the bytes from one place to before another. */
  public static int checksum(byte[] bytes, int from, int to) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, to - from);
    return (int) checksum.getValue();
  }
}
