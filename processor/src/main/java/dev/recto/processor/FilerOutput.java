package dev.recto.processor;

import dev.recto.processor.problem.SetupProblem.TypeOnClassPath;
import dev.recto.processor.root.ClassPathTypes;
import dev.recto.processor.store.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Generated files as the compiler takes them, and the record of the compilation beside them. */
final class FilerOutput implements Output {
  private static final String RESOURCES = "META-INF/recto/";

  private final Filer filer;
  private final SortedSet<String> types = new TreeSet<>();
  private final SortedSet<String> inputs = new TreeSet<>();
  private final SortedSet<String> outputs = new TreeSet<>();
  private Element[] originating = {};
  private final Set<String> outputsOfEarlierRounds = new HashSet<>();
  private final ClassPathTypes classPath;
  private @Nullable CompilationRecord earlier;
  private final List<TypeOnClassPath> onClassPath = new ArrayList<>();
  private @Nullable FileObject recordFile;
  private boolean failed;

  FilerOutput(Filer filer) {
    this.filer = filer;
    this.classPath = new ClassPathTypes(filer);
  }

  /** Begins a round. What an earlier one wrote stays as it is: it can't be written again. */
  void beginRound() {
    outputsOfEarlierRounds.addAll(outputs);
  }

  /** Whether an earlier round wrote a type. */
  boolean hasWritten(String qualifiedName) {
    return outputsOfEarlierRounds.contains(classFile(qualifiedName));
  }

  /** The annotated types of the compilation before this one. */
  Set<String> earlierTypes() {
    return earlier().types();
  }

  /** Whether the class output has a type of an earlier compilation. */
  boolean hasClassOf(String qualifiedName) {
    return classPath.isInOutput(qualifiedName);
  }

  /** One of the types that were written and that the class path has elsewhere too. */
  Optional<TypeOnClassPath> onClassPath() {
    return onClassPath.stream().min(Comparator.comparingInt(type -> type.name().length()));
  }

  /** Sets what the next files are made for, which incremental builds ask for. */
  void originateFrom(Element... elements) {
    originating = elements.clone();
    for (Element element : elements) {
      types.add(((QualifiedNameable) element).getQualifiedName().toString());
    }
  }

  /** Notes what was read. */
  void dependsOn(Collection<String> more) {
    inputs.addAll(more);
  }

  /** Notes that what is written may hold placeholders. */
  void fail() {
    failed = true;
  }

  /** Where the class output is: some compilers only tell it of a file that is made. */
  URI place() throws IOException {
    return recordFile().toUri();
  }

  @Override
  public void source(String qualifiedName, String text) throws IOException {
    if (hasWritten(qualifiedName)) {
      return;
    }
    classPath
        .elsewhere(qualifiedName)
        .ifPresent(where -> onClassPath.add(new TypeOnClassPath(qualifiedName, where)));
    try (Writer writer = filer.createSourceFile(qualifiedName, originating).openWriter()) {
      writer.write(text);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw refused(qualifiedName, e);
    }
    outputs.add(classFile(qualifiedName));
  }

  @Override
  public OutputStream resource(String path) throws IOException {
    if (outputsOfEarlierRounds.contains(path)) {
      return OutputStream.nullOutputStream();
    }
    outputs.add(path);
    return create(path).openOutputStream();
  }

  /**
   * Writes the record, if there is anything to note, and deletes the resources that an earlier
   * compilation wrote and this one did not.
   *
   * @param isAnnotated whether there is a type of that name with one of our annotations
   */
  void finish(Predicate<String> isAnnotated) throws IOException {
    if (outputs.isEmpty() && recordFile == null) {
      return;
    }
    FileObject file = recordFile();
    outputs.add(CompilationRecord.PATH);
    CompilationRecord now = new CompilationRecord(failed, types, inputs, outputs);
    boolean replaces = now.replaces(earlier(), isAnnotated);
    try (OutputStream out = file.openOutputStream()) {
      String text = (replaces ? now : now.with(earlier())).text();
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    if (replaces) {
      earlier().outputs().stream()
          .filter(path -> path.startsWith(RESOURCES) && !outputs.contains(path))
          .forEach(this::delete);
    }
  }

  /** Classes are left to the build tool, which knows whether somebody has written them since. */
  private void delete(String resource) {
    try {
      Path file = Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource).toUri());
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(""));
    } catch (IOException | RuntimeException e) {
      // It is gone, or others are in its folder, or the output is not on disk.
    }
  }

  private FileObject recordFile() throws IOException {
    FileObject known = recordFile;
    if (known == null) {
      earlier();
      known = create(CompilationRecord.PATH);
      recordFile = known;
    }
    return known;
  }

  /** Read before it is written anew. */
  private CompilationRecord earlier() {
    CompilationRecord known = earlier;
    if (known == null) {
      known = readEarlier();
      earlier = known;
    }
    return known;
  }

  private static String classFile(String qualifiedName) {
    return qualifiedName.replace('.', '/') + ".class";
  }

  private CompilationRecord readEarlier() {
    try (InputStream in =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, "", CompilationRecord.PATH)
            .openInputStream()) {
      return CompilationRecord.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException e) {
      // There is none, which compilers say in many ways.
      return CompilationRecord.empty();
    }
  }

  private FileObject create(String path) throws IOException {
    try {
      return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, originating);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw refused(path, e);
    }
  }

  /** What compilers throw where the file system is at fault. */
  private static IOException refused(String file, RuntimeException reason) {
    return new IOException(file + ": " + reason.getMessage(), reason);
  }
}
