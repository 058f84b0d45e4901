package dev.recto.sample;

import org.jdom2.Document;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/** XML files as the site has them. */
final class Xml {
  private Xml() {}

  /** A document as a text, the same on every machine. */
  static String text(Document document) {
    Format format = Format.getPrettyFormat().setLineSeparator(LineSeparator.UNIX);
    return new XMLOutputter(format).outputString(document);
  }
}
