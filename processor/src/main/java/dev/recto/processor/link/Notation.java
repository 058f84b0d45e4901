package dev.recto.processor.link;

import java.util.Optional;

/**
 * How an author writes targets, so that a proposal is written the same way.
 *
 * @param before what comes before a content path or address: {@code @/}, or scheme and host
 * @param folder the folder that targets are relative to; none if they are not
 * @param after query and fragment
 */
public record Notation(String before, Optional<String> folder, String after) {

  /** Targets that begin with something fixed. */
  static Notation after(String before, String target) {
    return new Notation(before, Optional.empty(), Urls.afterPath(target));
  }

  /** Targets that are relative to a folder. */
  static Notation relativeTo(String folder, String target) {
    return new Notation("", Optional.of(folder), Urls.afterPath(target));
  }

  /** The target that has this content path or address. */
  String of(String name) {
    String written = folder.map(from -> Urls.relative(from, name)).orElse(name);
    return before + Urls.encoded(written) + after;
  }
}
