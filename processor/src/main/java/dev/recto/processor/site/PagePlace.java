package dev.recto.processor.site;

import dev.recto.AnchorLinks;
import java.util.List;
import java.util.Optional;

/**
 * Where a page is among the others; pages and sections by their numbers.
 *
 * @param section the section of its own folder
 * @param highest the topmost section that has it
 * @param earlier the page after it in its section's order
 * @param later the page before it
 * @param translations the page itself and its translations, by language
 * @param assets the files that belong to it
 * @param template the key {@code template}, else that of the nearest section above
 * @param anchorLinks where its headings link to themselves, as the section of its folder says
 */
public record PagePlace(
    Optional<Integer> section,
    Optional<Integer> highest,
    Optional<Integer> earlier,
    Optional<Integer> later,
    List<Integer> translations,
    List<ContentAsset> assets,
    Optional<String> template,
    AnchorLinks anchorLinks) {}
