package dev.recto.processor.cache;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.link.StaticFiles;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Everything but its own text that a body depends on, as one number. */
public final class Fingerprint {
  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  /** What Recto is, how the site is set, what its bodies can call, and what stands where. */
  public static byte[] of(
      Site site, Addresses addresses, List<Signature> shortcodes, StaticFiles files) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(codeOf(Fingerprint.class));
    SiteSettings settings = site.settings();
    fingerprint.add(settings.baseUrl(), settings.anchors(), settings.markdown(), settings.links());
    fingerprint.addAll(shortcodes);
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
    fingerprint.addAll(files.all());
    return fingerprint.digest.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Another build of Recto may render otherwise. */
  private static String codeOf(Class<?> type) {
    try {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path code = Path.of(location);
      return code + " " + Files.size(code) + " " + Files.getLastModifiedTime(code);
    } catch (Exception e) {
      return type.getName();
    }
  }

  private void addAll(List<?> parts) {
    parts.forEach(this::add);
    add("");
  }

  /** Each part ends in a NUL, which none holds, so that no two lists read the same. */
  private void add(Object... parts) {
    for (Object part : parts) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }
}
