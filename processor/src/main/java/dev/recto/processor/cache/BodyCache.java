package dev.recto.processor.cache;

import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.BodyText;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Bodies of an earlier run, by their contents. Asked by several threads at once. */
public interface BodyCache extends AutoCloseable {
  /** Keeps nothing. */
  BodyCache NONE =
      new BodyCache() {
        @Override
        public Key key(BodyOwner owner, BodyText text) {
          return Key.NONE;
        }

        @Override
        public @Nullable KeptBody get(Key key, BodyText text) {
          return null;
        }

        @Override
        public void put(Key key, KeptBody body) {}

        @Override
        public void close() {}
      };

  /**
   * The content of a body: half of a SHA-256.
   *
   * @param high the first half of that
   * @param low the second half
   */
  record Key(long high, long low) {
    static final Key NONE = new Key(0, 0);

    static Key of(MessageDigest digest) {
      ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
      return new Key(bytes.getLong(), bytes.getLong());
    }
  }

  /**
   * The bodies in a folder, which is made. A folder that can't be used has none.
   *
   * @param fingerprint of the site; bodies of another one count for nothing
   */
  static BodyCache open(Path folder, byte[] fingerprint) {
    return new BodyCacheFile(folder, fingerprint);
  }

  /** What a body with this owner, place and text is found by. */
  Key key(BodyOwner owner, BodyText text);

  /** A body that an earlier run has kept. */
  @Nullable KeptBody get(Key key, BodyText text);

  /** Keeps a body for the next run. */
  void put(Key key, KeptBody body);

  /** Writes all bodies that were got or put, and no others. */
  @Override
  void close();
}
