package dev.recto.processor.store;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.site.ContentTerm;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.TextDigest;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What all classes and resources of one compilation have in common. They refer to pages, sections,
 * terms and entries by number and to components by position, so that any two of them with another
 * order would mix them up.
 */
public final class SiteFingerprint {
  private SiteFingerprint() {}

  /** The fingerprint of a site and its collections; texts and values do not change it. */
  public static long of(Site site, List<CollectionModel> collections) {
    TextDigest digest = new TextDigest();
    digest.addAll(site.pages().stream().map(ContentPage::file).map(file -> file.path()).toList());
    digest.addAll(site.sections().stream().map(ContentSection::source).toList());
    digest.addAll(site.terms().stream().map(ContentTerm::path).toList());
    for (CollectionModel collection : collections) {
      digest.add(collection.spec().qualified(collection.spec().registry()), collection.record());
      digest.addAll(
          collection.entries().stream().map(entry -> entry.page().file().path()).toList());
    }
    return ByteBuffer.wrap(digest.bytes()).getLong();
  }
}
