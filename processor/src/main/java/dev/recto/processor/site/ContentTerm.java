package dev.recto.processor.site;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.settings.Taxonomy;
import java.util.List;

/**
 * A term of a taxonomy in one language.
 *
 * @param taxonomy the taxonomy
 * @param taxonomyPath the address of the list of its terms
 * @param lang the language
 * @param name the first of its spellings in the order of code points
 * @param slug the spelling in its address
 * @param path its address
 * @param pages the numbers of its pages, newest first
 * @param first where a page names it first
 */
public record ContentTerm(
    Taxonomy taxonomy,
    String taxonomyPath,
    String lang,
    String name,
    String slug,
    String path,
    List<Integer> pages,
    InContent first) {}
