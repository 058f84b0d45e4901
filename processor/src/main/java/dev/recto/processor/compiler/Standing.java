package dev.recto.processor.compiler;

import dev.recto.processor.cache.Fingerprint;
import dev.recto.processor.cache.SiteCache;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.ContentTree;
import java.util.List;
import java.util.Optional;

/**
 * What stands as long as only bodies are edited: collections, their entries and constants, and all
 * sources. A run that finds the same basis need not make them again.
 *
 * @param basis what they were made from
 * @param order pages in the order of the collections, in which sites read their bodies
 * @param accounting where every file went
 */
public record Standing(Checksum basis, List<Integer> order, Accounting accounting) {

  /**
   * What collections are made from: all front matter, the settings, and which files there are.
   *
   * @return none if they depend on more, such as the day or files beside the content
   */
  static Optional<Checksum> basis(Request request, ContentTree tree, Site site, SiteCache cache) {
    return request.collections().stream().allMatch(Standing::isOfFrontMatter)
        ? cache
            .frontMatter()
            .map(all -> Fingerprint.ofCollections(all, tree, site, request.publishing().lastDay()))
        : Optional.empty();
  }

  private static boolean isOfFrontMatter(CollectionSpec spec) {
    return spec.isOfPages()
        && spec.declared().map(record -> new OfFrontMatter().is(record)).orElse(true);
  }
}
