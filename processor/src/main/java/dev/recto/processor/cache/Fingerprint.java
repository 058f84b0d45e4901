package dev.recto.processor.cache;

import dev.recto.processor.cache.KeptFile.Packed;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.link.SiteIndex;
import dev.recto.processor.link.StaticFiles;
import dev.recto.processor.markdown.MarkdownReader;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.source.TextDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything but its own file that what is kept of it depends on, as numbers. */
public final class Fingerprint {
  private Fingerprint() {}

  /** What decides how any file is read: Recto itself. */
  static byte[] ofRecto() {
    return new TextDigest().add(codeOf(Fingerprint.class)).bytes();
  }

  /** Recto and all libraries. */
  static byte[] ofAllCode() {
    return new TextDigest().add(codeOf(Fingerprint.class)).addAll(libraries()).bytes();
  }

  private static List<String> libraries() {
    return MarkdownReader.libraries().stream().map(Fingerprint::codeOf).toList();
  }

  /** What decides how any body is rendered: libraries, settings, and what bodies can call. */
  public static byte[] ofRendering(SiteSettings settings, List<Signature> shortcodes) {
    return new TextDigest()
        .addAll(libraries())
        .add(settings.baseUrl(), settings.anchors(), settings.markdown(), settings.links())
        .addAll(shortcodes.stream().map(Signature::contract).toList())
        .bytes();
  }

  /** What decides where any link goes: all that is on the site, and its numbers. */
  public static byte[] ofTargets(
      Site site, Addresses addresses, SiteIndex index, StaticFiles files) {
    PackedWriter targets = new PackedWriter();
    for (ContentPage page : site.pages()) {
      targets.text(page.file().path());
      targets.text(page.path());
    }
    for (ContentSection section : site.sections()) {
      targets.text(section.source());
      targets.text(section.path());
    }
    for (ContentPage draft : site.drafts()) {
      targets.text(draft.file().path());
      targets.text(draft.path());
    }
    targets.list(site.unread(), file -> targets.text(file.path()));
    targets.list(addresses.lines(), targets::text);
    targets.list(index.assumptions(), targets::text);
    targets.list(files.all(), targets::text);
    PackedWriter checksum = new PackedWriter();
    checksum.checksum(Checksum.of(targets.toByteArray()));
    return checksum.toByteArray();
  }

  /**
   * What decides what collections are, as long as they are of pages: front matter, settings, and
   * which files there are.
   *
   * @param frontMatter what all front matter is known by
   * @param lastDay the last day that is published, if there is one
   */
  public static Checksum ofCollections(
      Checksum frontMatter, ContentTree tree, Site site, Optional<LocalDate> lastDay) {
    PackedWriter all = new PackedWriter();
    all.checksum(frontMatter);
    all.packed(Packed.of(DocumentCodec.table(site.settings().written())));
    Stream.of(tree.content(), tree.assets(), tree.ignored())
        .forEach(files -> all.list(files, file -> all.text(file.path())));
    all.list(site.pages(), page -> all.text(page.file().path()));
    all.list(site.drafts(), page -> all.text(page.file().path()));
    all.optional(lastDay, all::date);
    return Checksum.of(all.toByteArray());
  }

  /** Another build of Recto, or of a library that others bring, may render otherwise. */
  private static String codeOf(Class<?> type) {
    try {
      Path code = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(code)) {
        return type.getName() + " " + files.map(Fingerprint::stateOf).sorted().toList();
      }
    } catch (Exception e) {
      return type.getName();
    }
  }

  private static String stateOf(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
