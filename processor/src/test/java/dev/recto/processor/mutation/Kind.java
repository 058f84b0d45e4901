package dev.recto.processor.mutation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of mistake.
 *
 * @param name what the author did
 * @param ids the diagnostics that may say so
 * @param alone whether it concerns other files too, so that no other mistake is made with it
 * @param maker makes the mistake in a page, if the page has what it takes
 */
record Kind(String name, Set<String> ids, boolean alone, Maker maker) {

  /** Makes a mistake. */
  interface Maker {
    Optional<Fault> make(Page page, Random random);
  }

  /** Whether it is seen only if all pages can be read, as one that can't may be the target. */
  boolean isOfLinks() {
    return name.startsWith("link: ");
  }

  /** All kinds. */
  static List<Kind> all() {
    return List.of(
            KeyKinds.all(),
            ValueKinds.all(),
            SyntaxKinds.all(),
            FenceKinds.all(),
            EncodingKinds.all(),
            LinkKinds.all(),
            CallKinds.all(),
            SiteKinds.all())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** A kind that changes the text of a page, its place marked with {@link Fault#HERE}. */
  static Kind text(String name, String ids, BiFunction<Page, Random, Optional<String>> marked) {
    return new Kind(
        name,
        Set.of(ids.split(" ")),
        false,
        (page, random) -> marked.apply(page, random).map(text -> Fault.in(page, text)));
  }

  /** A kind that is the same on every page. */
  static Kind text(String name, String ids, Function<Page, String> marked) {
    return text(name, ids, (page, random) -> Optional.of(marked.apply(page)));
  }

  /** A kind that is a paragraph of a body. */
  static Kind paragraph(String name, String ids, String marked) {
    return text(name, ids, page -> page.paragraph(marked));
  }

  /** A kind that concerns more files than the page. */
  static Kind alone(String name, String ids, Maker maker) {
    return new Kind(name, Set.of(ids.split(" ")), true, maker);
  }
}
