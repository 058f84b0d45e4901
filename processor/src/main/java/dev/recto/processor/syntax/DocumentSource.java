package dev.recto.processor.syntax;

import dev.recto.processor.source.ContentFile;

/** Where the documents of content files come from. Asked by several threads at once. */
@FunctionalInterface
public interface DocumentSource {
  /** The files themselves. */
  DocumentSource FILES = DocumentReader::read;

  /** The document of a file; whatever is wrong with it is in the document. */
  Document read(ContentFile file);
}
