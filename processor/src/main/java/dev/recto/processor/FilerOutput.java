package dev.recto.processor;

import dev.recto.processor.store.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Generated files as the compiler takes them, and the list of them by which the Maven plugin finds
 * what is out of date.
 */
final class FilerOutput implements Output {
  private static final String LIST = "META-INF/recto/outputs.txt";

  private final Filer filer;
  private final SortedSet<String> outputs = new TreeSet<>();
  private Element[] originating = {};
  private @Nullable FileObject list;

  FilerOutput(Filer filer) {
    this.filer = filer;
  }

  /** Sets what the next files are made for, which incremental builds ask for. */
  void originateFrom(Element... elements) {
    originating = elements.clone();
  }

  /** Where the class output lies: some compilers only tell it of a file that is made. */
  URI place() throws IOException {
    return list().toUri();
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
    return create(path).openOutputStream();
  }

  /** Writes the list, if there is anything to list. */
  void finish() throws IOException {
    if (!outputs.isEmpty() || list != null) {
      outputs.add(LIST);
      try (OutputStream out = list().openOutputStream()) {
        out.write((String.join("\n", outputs) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private FileObject list() throws IOException {
    FileObject known = list;
    if (known == null) {
      known = create(LIST);
      list = known;
    }
    return known;
  }

  private FileObject create(String path) throws IOException {
    return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, originating);
  }
}
