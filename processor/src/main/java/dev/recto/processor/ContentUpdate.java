package dev.recto.processor;

import dev.recto.processor.cache.Memo;
import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.ConstantTable;
import dev.recto.processor.compiler.Reading;
import dev.recto.processor.compiler.Result;
import dev.recto.processor.compiler.Standing;
import dev.recto.processor.source.FileStates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Brings what was generated up to date after content has changed, without a compiler. That is
 * enough as long as the content has no mistakes and the classes would stay as they are: a body or a
 * title was edited, but no page was added, and no key. Else nothing is touched, and the compiler
 * has to run.
 *
 * @since 0.1
 */
public final class ContentUpdate {
  private final Path module;
  private final Path cache;
  private final Path classes;
  private final Path sources;

  /**
   * An update of one module. What code asks for is known from the last compilation, whose sources,
   * class path and options must be as they were.
   *
   * @param module the folder of the module
   * @param cache the folder of the cache that the last compilation used
   * @param classes the class output
   * @param sources where generated sources are
   */
  public ContentUpdate(Path module, Path cache, Path classes, Path sources) {
    this.module = module;
    this.cache = cache.resolve(CachePlace.nameOf(classes));
    this.classes = classes;
    this.sources = sources;
  }

  /**
   * Writes what has changed.
   *
   * @param now the day of the build, after which dates are still to come
   * @param states tells which files have changed
   * @return a line that tells what the site consists of; none if the compiler has to run
   * @throws IOException if a file can't be written, after which the compiler has to run
   */
  public Optional<String> run(Instant now, FileStates states) throws IOException {
    Memo<LastRun> memo = LastRun.in(cache);
    Optional<LastRun> last = memo.read();
    CompilationRecord record = record();
    if (last.isEmpty() || record.failed()) {
      return Optional.empty();
    }
    Reading reading;
    Optional<Update> update;
    try {
      reading = Reading.of(last.get().request(module, cache, now), states);
      Optional<Update> ofBodies = ofBodies(reading, last.get(), record);
      update = ofBodies.isPresent() ? ofBodies : ofAll(reading.analyze(), last.get(), record);
    } catch (RuntimeException | StackOverflowError | LinkageError | IOException e) {
      return Optional.empty();
    }
    if (update.isPresent()) {
      memo.forget();
      update.get().files().write();
      reading.keep();
      memo.write(update.get().run());
    }
    return update.map(Update::message);
  }

  /**
   * What is to be done, and no more than that.
   *
   * @param files the files that differ
   * @param run what the next run has to know
   * @param message what the site consists of
   */
  private record Update(ChangedFiles files, LastRun run, String message) {}

  /** Where nothing but bodies was edited, all else stands. */
  private Optional<Update> ofBodies(Reading reading, LastRun last, CompilationRecord record)
      throws IOException {
    ChangedFiles changed = new ChangedFiles(classes, sources);
    Optional<Standing> standing = last.standing();
    boolean same =
        standing.isPresent()
            && reading.emitBodies(standing.get(), changed)
            && record.outputsBeside(changed.outputs()).equals(changed.outputs());
    return same
        ? Optional.of(new Update(changed, last, standing.orElseThrow().accounting().message()))
        : Optional.empty();
  }

  private Optional<Update> ofAll(Analysis analysis, LastRun last, CompilationRecord record)
      throws IOException {
    ChangedFiles changed = new ChangedFiles(classes, sources);
    CodeChecksums code = new CodeChecksums(changed);
    Result result = analysis.emit(code);
    changed.noteRecord();
    boolean same =
        result.diagnostics().isEmpty()
            && code.byType().equals(last.code())
            && constants().equals(ConstantTable.of(analysis).text())
            && record.inputs().equals(new TreeSet<>(inputs(analysis)))
            && record.outputs().equals(changed.outputs());
    return same
        ? Optional.of(
            new Update(
                changed, last.with(analysis.standing(result)), result.accounting().message()))
        : Optional.empty();
  }

  private CompilationRecord record() throws IOException {
    Path file = classes.resolve(CompilationRecord.PATH);
    return Files.isRegularFile(file)
        ? CompilationRecord.parse(Files.readString(file))
        : CompilationRecord.empty();
  }

  private List<String> inputs(Analysis analysis) {
    return Inputs.lines(
        analysis.inputs(), Optional.of(module), classes.resolve(CompilationRecord.PATH).toUri());
  }

  private String constants() throws IOException {
    Path file = sources.resolve(ConstantMemory.PATH);
    return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
  }
}
