package dev.recto.processor.settings;

import dev.recto.OwnKeys;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.Place.InAnnotation;
import java.util.List;

/**
 * What a {@code @ContentSite} annotation asks for.
 *
 * @param index which annotation of the compilation, from 0
 * @param packageName the package of the annotated type; empty for the unnamed one
 * @param registry the simple name of the site's registry; empty for none
 * @param baseUrl wins over {@code base_url}; empty for none
 * @param defaultLanguage wins over {@code default_language}; empty for none
 * @param languages further languages, wins over {@code languages}; empty for none
 * @param taxonomies names, wins over {@code taxonomies} in every language; empty for none
 * @param markdown what Markdown can have, besides what the settings say
 * @param staticFolder the folder of static files, relative to the folder that holds the content
 *     root
 * @param dataFolder the folder of data files, relative to the same
 * @param served what paths begin with that the site's own code serves
 * @param ownKeys where pages may have keys of the site's own
 * @param hidesFuture whether pages are left out whose date is still to come
 */
public record SiteSpec(
    int index,
    String packageName,
    String registry,
    String baseUrl,
    String defaultLanguage,
    List<String> languages,
    List<String> taxonomies,
    MarkdownSwitches markdown,
    String staticFolder,
    String dataFolder,
    List<String> served,
    OwnKeys ownKeys,
    boolean hidesFuture) {

  /** The same without a registry. */
  public SiteSpec withoutRegistry() {
    return new SiteSpec(
        index,
        packageName,
        "",
        baseUrl,
        defaultLanguage,
        languages,
        taxonomies,
        markdown,
        staticFolder,
        dataFolder,
        served,
        ownKeys,
        hidesFuture);
  }

  /** The qualified name of a type beside the annotated one. */
  public String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** The place of an attribute. */
  public InAnnotation at(String attribute) {
    return new InAnnotation(index, attribute);
  }

  /** The place of an element of an attribute that is an array. */
  public InAnnotation at(String attribute, int element) {
    return new InAnnotation(index, attribute, element);
  }
}
