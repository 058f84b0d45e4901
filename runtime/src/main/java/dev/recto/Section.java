package dev.recto;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A folder with an {@code _index.md} (R1.3), or the root folder of a language, which is a section
 * even without one (R1.7).
 *
 * <p>Sections come from generated registries and from pages. Implement this interface in tests
 * only: it grows.
 */
public interface Section {

  /** The content path of the file, {@code podcast/_index.md}; also where nobody wrote it. */
  String source();

  /** The address on the site, with a slash at both ends (R8.1). */
  String path();

  /** The whole address (R9.1), as {@link Page#permalink()} has it. */
  URI permalink();

  /** The language (R10). */
  String lang();

  /** The key {@code title}. */
  Optional<String> title();

  /** The key {@code description}. */
  Optional<String> description();

  /** The key {@code template}. */
  Optional<String> template();

  /** The key {@code weight}, zero or more. */
  OptionalLong weight();

  /** The key {@code aliases}, as written: old paths that lead here (R14.1). */
  List<String> aliases();

  /** The key {@code redirect_to}: where the address leads instead. */
  Optional<String> redirectTo();

  /** The key {@code render}: whether the section has a page of its own (R13.5). */
  boolean render();

  /** The key {@code transparent}: whether the section above has these pages too (R11.2). */
  boolean transparent();

  /** Pages a pager, for {@link Pager#of(Section)}; none without {@code paginate_by}. */
  OptionalInt paginateBy();

  /** The word before a pager's number (R22.3): {@code page}; may be empty. */
  String paginatePath();

  /** Whether pagers begin at the end of {@link #pages()}. */
  boolean paginateReversed();

  /** The pages in the order of {@code sort_by} (R11, R12), unmodifiable. */
  List<Page> pages();

  /** The sections one folder below, by weight and then by path (R11.4, R11.5), unmodifiable. */
  List<Section> subsections();

  /** The sections above, the root section first (R11.6), unmodifiable. */
  List<Section> ancestors();

  /** This section in all languages that have it, by language (R10.6); empty on other sites. */
  List<Section> translations();

  /** The files in the section's own folder (R15.2), unmodifiable. */
  List<Asset> assets();

  /** The links in its body, as {@link Body#links()} has them. */
  List<Link> links();

  /** The pages whose bodies link here, each once, by address (R18.9), unmodifiable. */
  List<Page> backlinks();

  /** The sections whose bodies link here, each once, by address (R18.9), unmodifiable. */
  List<Section> sectionBacklinks();

  /** The rendered text below the front matter. */
  Body body();
}
