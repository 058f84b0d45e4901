package dev.recto.processor.store;

import dev.recto.processor.content.ContentSection;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.site.ContentTerm;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.TextDigest;
import java.nio.ByteBuffer;

/**
 * Numbers that tell whether classes and resources were made for each other. They refer to pages,
 * sections, terms and entries by number and to components by position, so that any two of them with
 * another order would mix them up. Texts and values do not change a fingerprint.
 */
public final class SiteFingerprint {
  private static final long UPPER_HALF = -1L << Integer.SIZE;

  private SiteFingerprint() {}

  /** The fingerprint of a site. */
  public static long of(Site site) {
    return number(
        new TextDigest()
            .addAll(site.pages().stream().map(page -> page.file().path()).toList())
            .addAll(site.sections().stream().map(ContentSection::source).toList())
            .addAll(site.terms().stream().map(ContentTerm::path).toList()));
  }

  /** The fingerprint of a collection, whose upper half is that of its site. */
  public static long of(CollectionModel collection, long site) {
    long own =
        number(
            new TextDigest()
                .add(ShapeText.of(collection.record()))
                .addAll(collection.entries().stream().map(entry -> entry.row().id()).toList()));
    return site & UPPER_HALF | own & ~UPPER_HALF;
  }

  private static long number(TextDigest digest) {
    return ByteBuffer.wrap(digest.bytes()).getLong();
  }
}
