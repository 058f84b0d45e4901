package dev.recto.processor.cache;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.link.SiteIndex;
import dev.recto.processor.link.StaticFiles;
import dev.recto.processor.markdown.MarkdownReader;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.TextDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything but its own text that a body depends on, as one number. */
public final class Fingerprint {
  private Fingerprint() {}

  /** Recto itself, the settings of the site, what its bodies can call, and its addresses. */
  public static byte[] of(
      Site site,
      Addresses addresses,
      SiteIndex index,
      List<Signature> shortcodes,
      StaticFiles files) {
    TextDigest fingerprint = new TextDigest();
    fingerprint.add(codeOf(Fingerprint.class));
    fingerprint.addAll(MarkdownReader.libraries().stream().map(Fingerprint::codeOf).toList());
    SiteSettings settings = site.settings();
    fingerprint.add(settings.baseUrl(), settings.anchors(), settings.markdown(), settings.links());
    fingerprint.addAll(shortcodes.stream().map(Signature::contract).toList());
    for (ContentPage page : site.pages()) {
      fingerprint.add(page.file().path(), page.path());
    }
    for (ContentSection section : site.sections()) {
      fingerprint.add(section.source(), section.path());
    }
    for (ContentPage draft : site.drafts()) {
      fingerprint.add(draft.file().path(), draft.path());
    }
    fingerprint.addAll(site.unread());
    fingerprint.addAll(addresses.lines());
    fingerprint.addAll(index.assumptions());
    fingerprint.addAll(files.all());
    return fingerprint.bytes();
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
