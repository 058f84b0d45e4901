package dev.recto.processor.site;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The content files of one run, each read when it is first asked for. */
public final class Documents {
  private final Map<String, Document> read = new ConcurrentHashMap<>();

  /** Nothing is read yet. */
  public Documents() {}

  /** The documents of some files, in their order. */
  List<Document> of(List<ContentFile> files) {
    return files.parallelStream()
        .map(file -> read.computeIfAbsent(file.path(), path -> DocumentReader.read(file)))
        .toList();
  }
}
