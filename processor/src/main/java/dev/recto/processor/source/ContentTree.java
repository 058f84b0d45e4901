package dev.recto.processor.source;

import java.util.List;
import java.util.function.Predicate;

/**
 * What is below the content root, each list sorted by path.
 *
 * @param content files whose name ends in {@code .md} and begins with no dot
 * @param assets every other file that is not hidden
 * @param ignored hidden files
 * @param refused what could not be read or must not be followed
 */
public record ContentTree(
    List<ContentFile> content,
    List<ContentFile> assets,
    List<ContentFile> ignored,
    List<Refused> refused) {
  /** A tree without a file. */
  public static final ContentTree EMPTY =
      new ContentTree(List.of(), List.of(), List.of(), List.of());

  /** The tree without some of its content and assets. */
  public ContentTree without(Predicate<String> paths) {
    return new ContentTree(
        content.stream().filter(file -> !paths.test(file.path())).toList(),
        assets.stream().filter(file -> !paths.test(file.path())).toList(),
        ignored,
        refused);
  }

  /** The tree with other content. */
  public ContentTree withContent(List<ContentFile> other) {
    return new ContentTree(other, assets, ignored, refused);
  }

  /** How many files of content and assets there are. */
  public int size() {
    return content.size() + assets.size();
  }

  /** Why a file or folder was left out. */
  public enum Reason {
    /** It is a symbolic link to a place outside the content root. */
    OUTSIDE_ROOT,
    /** It is a symbolic link to one of the folders that it is in. */
    LOOP,
    /** It is below more folders than {@link ContentWalker#MAX_DEPTH}. */
    TOO_DEEP,
    /** It is a pipe, a socket or a device. */
    SPECIAL,
    /** The file system gave an error. */
    UNREADABLE
  }

  /**
   * A file or folder that was left out.
   *
   * @param file the file or folder
   * @param reason why
   */
  public record Refused(ContentFile file, Reason reason) {}
}
