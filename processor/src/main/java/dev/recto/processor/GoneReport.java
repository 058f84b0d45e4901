package dev.recto.processor;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.ConstantTable;
import dev.recto.processor.compiler.GoneConstants;
import dev.recto.processor.javac.ConstantUses;
import dev.recto.processor.javac.ConstantUses.Use;
import dev.recto.processor.problem.OneLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Notes for code that uses constants whose pages are gone, which the compiler only calls unknown.
 * Where it can't be found whether code uses them, there are notes for a few of them.
 */
final class GoneReport {
  private static final int MAX_NOTES = 20;
  private static final int MAX_UNPLACED = 3;

  private final ProcessingEnvironment env;
  private final ConstantMemory memory;

  GoneReport(ProcessingEnvironment env, ConstantMemory memory) {
    this.env = env;
    this.memory = memory;
  }

  /**
   * Compares with the last good compilation. If this one is good, the next is compared with it. It
   * is not as long as code uses a constant that is gone, so that notes are shown until the code is
   * right.
   *
   * @param types the types that are compiled
   * @param failed whether there are errors
   */
  List<Consumer<Messager>> notes(
      Analysis analysis, Collection<? extends Element> types, boolean failed) {
    ConstantTable earlier = memory.earlier();
    ConstantTable now = ConstantTable.of(analysis);
    SortedMap<String, String> gone = GoneConstants.of(earlier, now, analysis);
    Optional<List<Use>> uses = gone.isEmpty() ? Optional.of(List.of()) : uses(types, gone.keySet());
    boolean isGood = !failed && uses.filter(found -> !found.isEmpty()).isEmpty();
    memory.keep(isGood || earlier.owners().isEmpty() ? now : earlier);
    return uses.map(found -> placed(found, gone)).orElseGet(() -> unplaced(gone));
  }

  private Optional<List<Use>> uses(Collection<? extends Element> types, Set<String> constants) {
    try {
      return Optional.of(ConstantUses.find(env, types, constants));
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static List<Consumer<Messager>> placed(List<Use> uses, Map<String, String> words) {
    List<Consumer<Messager>> notes = new ArrayList<>();
    uses.stream()
        .limit(MAX_NOTES)
        .forEach(
            use ->
                notes.add(
                    messager ->
                        use.messages()
                            .accept(Kind.NOTE, line(requireNonNull(words.get(use.constant()))))));
    addCount(uses.size() - notes.size(), " that are used", notes);
    return notes;
  }

  private static List<Consumer<Messager>> unplaced(Map<String, String> words) {
    List<Consumer<Messager>> notes = new ArrayList<>();
    words.values().stream()
        .limit(MAX_UNPLACED)
        .forEach(text -> notes.add(messager -> messager.printMessage(Kind.NOTE, line(text))));
    addCount(words.size() - notes.size(), "", notes);
    return notes;
  }

  private static void addCount(int more, String which, List<Consumer<Messager>> notes) {
    if (more > 0) {
      String text = "recto: %s more constants%s are gone".formatted(more, which);
      notes.add(messager -> messager.printMessage(Kind.NOTE, text));
    }
  }

  private static String line(String words) {
    return "recto: " + OneLine.of(words);
  }
}
