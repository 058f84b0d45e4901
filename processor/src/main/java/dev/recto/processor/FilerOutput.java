package dev.recto.processor;

import dev.recto.processor.emit.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Generated files as the compiler takes them; remembers what was written. */
final class FilerOutput implements Output {
  private static final String LIST = "META-INF/recto/outputs.txt";

  private final Filer filer;
  private final Element[] originating;
  private final SortedSet<String> outputs = new TreeSet<>();

  FilerOutput(Filer filer, Element... originating) {
    this.filer = filer;
    this.originating = originating;
  }

  @Override
  public void source(String qualifiedName, String text) throws IOException {
    try (Writer writer = filer.createSourceFile(qualifiedName, originating).openWriter()) {
      writer.write(text);
    }
    outputs.add(qualifiedName.replace('.', '/') + ".class");
  }

  @Override
  public OutputStream resource(String path) throws IOException {
    outputs.add(path);
    return filer
        .createResource(StandardLocation.CLASS_OUTPUT, "", path, originating)
        .openOutputStream();
  }

  /** Writes the list of all outputs, by which the Maven plugin finds what is out of date. */
  void writeList() throws IOException {
    String list = String.join("\n", outputs) + "\n";
    try (OutputStream out = resource(LIST)) {
      out.write(list.getBytes(StandardCharsets.UTF_8));
    }
  }
}
