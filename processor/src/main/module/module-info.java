/**
 * Recto's annotation processor. It is open since Lucene, which is inside, looks for its own
 * classes.
 */
open module dev.recto.processor {
  requires dev.recto;
  requires java.compiler;
  requires java.logging;
  requires static java.xml;
  requires static jdk.compiler;
  requires org.commonmark;
  requires static org.jspecify;

  uses org.commonmark.Extension;

  provides javax.annotation.processing.Processor with
      dev.recto.processor.RectoProcessor;
}
