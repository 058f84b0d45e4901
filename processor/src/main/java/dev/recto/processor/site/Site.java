package dev.recto.processor.site;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.ContentFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the content tree holds. Pages and sections have numbers: their places in these lists.
 *
 * @param settings the settings of the site
 * @param pages the pages that are published, by their files' paths
 * @param pagePlaces where each of them is
 * @param sections the sections, by the paths of their folders, then by language
 * @param sectionPlaces where each of them is
 * @param terms the terms, by language, taxonomy and slug
 * @param drafts the pages that are left out as drafts
 * @param unread the files that are in the folders of draft sections
 * @param ignored how many files are left out by the settings, or are sections in an unknown
 *     language
 * @param numbers the numbers of pages by their files' paths
 */
public record Site(
    SiteSettings settings,
    List<ContentPage> pages,
    List<PagePlace> pagePlaces,
    List<ContentSection> sections,
    List<SectionPlace> sectionPlaces,
    List<ContentTerm> terms,
    List<ContentPage> drafts,
    List<ContentFile> unread,
    int ignored,
    Map<String, Integer> numbers) {

  /** A site whose pages have the numbers of their places. */
  Site(
      SiteSettings settings,
      List<ContentPage> pages,
      List<PagePlace> pagePlaces,
      List<ContentSection> sections,
      List<SectionPlace> sectionPlaces,
      List<ContentTerm> terms,
      List<ContentPage> drafts,
      List<ContentFile> unread,
      int ignored) {
    this(
        settings,
        pages,
        pagePlaces,
        sections,
        sectionPlaces,
        terms,
        drafts,
        unread,
        ignored,
        numbers(pages));
  }

  private static Map<String, Integer> numbers(List<ContentPage> pages) {
    Map<String, Integer> numbers = new HashMap<>(pages.size() * 2);
    for (int i = 0; i < pages.size(); i++) {
      numbers.put(pages.get(i).file().path(), i);
    }
    return Collections.unmodifiableMap(numbers);
  }
}
