package dev.recto.processor.site;

import dev.recto.processor.image.ImageSize;
import dev.recto.processor.image.ImageSizes;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the content tree of one run, each read when it is first asked for. */
public final class Documents {
  private final DocumentSource source;
  private final Map<String, Document> read = new ConcurrentHashMap<>();
  private final Map<String, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();

  /**
   * Nothing is read yet.
   *
   * @param source where documents come from
   */
  public Documents(DocumentSource source) {
    this.source = source;
  }

  /** The documents of some files, in their order. */
  List<Document> of(List<ContentFile> files) {
    return files.parallelStream()
        .map(file -> read.computeIfAbsent(file.path(), path -> source.read(file)))
        .toList();
  }

  /** The sizes of those files that are images, by their paths. */
  Map<String, ImageSize> sizes(List<ContentFile> files) {
    Map<String, ImageSize> known = new ConcurrentHashMap<>();
    files.parallelStream()
        .filter(file -> ImageSizes.isImage(file.name()))
        .forEach(
            file ->
                sizes
                    .computeIfAbsent(file.path(), path -> ImageSizes.of(file.location()))
                    .ifPresent(size -> known.put(file.path(), size)));
    return known;
  }
}
