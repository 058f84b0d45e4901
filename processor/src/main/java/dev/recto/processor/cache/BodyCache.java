package dev.recto.processor.cache;

import dev.recto.processor.link.BodyOwner;
import java.util.Optional;

/** Bodies of an earlier run. Asked by several threads at once. */
public interface BodyCache {
  /** Keeps nothing. */
  BodyCache NONE =
      new BodyCache() {
        @Override
        public Optional<KeptBody> get(BodyOwner owner) {
          return Optional.empty();
        }

        @Override
        public boolean isOfThisSite() {
          return false;
        }

        @Override
        public void put(BodyOwner owner, KeptBody body) {}

        @Override
        public void renew(BodyOwner owner, KeptBody body) {}
      };

  /** The body of a file that has not changed since; none if none was kept. */
  Optional<KeptBody> get(BodyOwner owner);

  /**
   * Whether everything that links can name is as it was, so that all kept links still go where they
   * went. Else each must be followed again.
   */
  boolean isOfThisSite();

  /** Keeps a body whose links were followed again. */
  void renew(BodyOwner owner, KeptBody body);

  /** Keeps a body that was compiled. */
  void put(BodyOwner owner, KeptBody body);
}
