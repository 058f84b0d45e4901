package dev.recto.processor.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The SHA-256 of a list of texts, none of which has a NUL. */
public final class TextDigest {
  private final MessageDigest digest = sha256();

  /** A digest of nothing so far. */
  public TextDigest() {}

  /** Adds the texts of some things; each ends in a NUL, so that no two lists read the same. */
  public TextDigest add(Object... parts) {
    for (Object part : parts) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return this;
  }

  /** Adds a list of any length. */
  public TextDigest addAll(List<?> parts) {
    parts.forEach(this::add);
    return add("");
  }

  /** The digest of what was added; ends its use. */
  public byte[] bytes() {
    return digest.digest();
  }

  /** An empty digest for other bytes. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
