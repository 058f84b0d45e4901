package dev.recto.processor.problem;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;

/** Where a mistake is. */
public sealed interface Place {

  /**
   * A place in a content file.
   *
   * @param file the file
   * @param span what is wrong; empty if something is missing there
   */
  record InContent(ContentFile file, Span span) implements Place {
    /** A place of which only the first character is known. */
    public InContent(ContentFile file, Position at) {
      this(file, Span.at(at));
    }

    /** The first character of what is wrong. */
    public Position at() {
      return span.start();
    }

    @Override
    public String toString() {
      return file + ":" + at();
    }
  }

  /**
   * A place in one of our annotations.
   *
   * @param annotation which annotation of the compilation, from 0
   * @param attribute the attribute whose value is wrong, or empty for the whole annotation
   * @param element which element of an array value, from 0
   */
  record InAnnotation(int annotation, String attribute, int element) implements Place {
    /** The whole value of an attribute. */
    public InAnnotation(int annotation, String attribute) {
      this(annotation, attribute, 0);
    }
  }

  /**
   * A place in the declaration of a record or shortcode, or of what it is made of.
   *
   * @param element which of the elements that were read, from 0
   * @param annotation the simple name of the annotation on it that is wrong; empty for the element
   * @param ordinal which of its annotations of that name, from 0
   * @param attribute the attribute whose value is wrong; empty for the whole annotation
   */
  record InDeclaration(int element, String annotation, int ordinal, String attribute)
      implements Place {
    /** The element itself. */
    public InDeclaration(int element) {
      this(element, "", 0, "");
    }
  }
}
