package dev.recto.processor.cache;

import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.FileStates;
import dev.recto.processor.syntax.DocumentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an earlier run found out about content files, for a run of the same build of Recto. With a
 * cache and without it, a run finds the same.
 */
public interface SiteCache {
  /** Keeps nothing. */
  SiteCache NONE =
      new SiteCache() {
        @Override
        public DocumentSource documents() {
          return DocumentSource.FILES;
        }

        @Override
        public Optional<Checksum> frontMatter() {
          return Optional.empty();
        }

        @Override
        public BodyCache bodies(Supplier<Surroundings> surroundings) {
          return BodyCache.NONE;
        }

        @Override
        public boolean hadResource(String path, Checksum identity) {
          return false;
        }

        @Override
        public void commit() {}

        @Override
        public Work work() {
          return new Work(0, 0, 0, 0);
        }
      };

  /**
   * What a run could not spare itself.
   *
   * @param opened files of content whose state alone did not tell that they are the same
   * @param parsed those whose front matter was read
   * @param rendered bodies that were compiled and kept
   * @param followed bodies whose links were followed again
   */
  record Work(int opened, int parsed, int rendered, int followed) {}

  /**
   * The cache in a folder, which is made; a folder that can't be used keeps nothing.
   *
   * @param states tells whether files have changed
   */
  static SiteCache open(Optional<Path> folder, FileStates states) {
    if (folder.isEmpty()) {
      return NONE;
    }
    try {
      return new SiteCacheFolder(CacheFolder.open(folder.get()), states);
    } catch (IOException e) {
      return NONE;
    }
  }

  /** Documents, from the cache as far as their files have not changed. */
  DocumentSource documents();

  /**
   * What the front matter of all these documents is known by; none if something is wrong with one.
   */
  Optional<Checksum> frontMatter();

  /**
   * Bodies, as far as their files have not changed.
   *
   * @param surroundings what they depend on besides
   */
  BodyCache bodies(Supplier<Surroundings> surroundings);

  /**
   * Notes what a generated resource consists of.
   *
   * @return whether it consisted of the same in the earlier run
   */
  boolean hadResource(String path, Checksum identity);

  /** Keeps for the next run what this one has asked for, and nothing else. */
  void commit();

  /** What was done so far though there is a cache. */
  Work work();
}
