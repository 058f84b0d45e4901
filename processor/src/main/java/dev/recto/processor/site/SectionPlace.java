package dev.recto.processor.site;

import java.util.List;

/**
 * Where a section is among the others; pages and sections by their numbers.
 *
 * @param pages its pages in its order, those of transparent sections below included
 * @param subsections the sections one folder below, by weight and then by path
 * @param ancestors the sections above, the root first
 * @param translations the section itself and its translations, by language
 * @param assets the files that belong to it
 */
public record SectionPlace(
    List<Integer> pages,
    List<Integer> subsections,
    List<Integer> ancestors,
    List<Integer> translations,
    List<ContentAsset> assets) {}
