package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.ControlCharacter;
import dev.recto.processor.problem.FileProblem.YamlSyntax;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 by its core schema (YAML 1.2.2, 10.3), with the place of every key and value, and
 * plain scalars in the shape of a date as dates. A key without a value is as if absent.
 */
final class YamlReader {
  /** How deep mappings and lists may be nested. */
  static final int MAX_NESTING = TomlReader.MAX_NESTING;

  /** How many broken entries of one file are left out before it is given up. */
  private static final int MAX_ATTEMPTS = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlReader() {}

  /**
   * Reads the front matter of a file. The innermost entry that is broken is left out, and the
   * others are read again, up to a number of times. If more is broken in the same entry of the
   * outermost mapping, all of that is left out.
   *
   * @param text the front matter, with empty lines for everything before it
   * @param problems gets every breach of the syntax
   * @return the keys that could be read, and those of broken entries
   */
  static FrontMatter read(ContentFile file, SourceText text, List<Diagnostic> problems) {
    Reading reading = read(file, text, Extent.FRONT_MATTER, problems);
    Value.Table keys = reading.root().table();
    return reading.rest().equals(text.text())
        ? FrontMatter.whole(keys)
        : new FrontMatter(keys, YamlKeys.broken(text, reading.rest(), keys));
  }

  /** Reads a data file in the same way. */
  static Value readData(ContentFile file, SourceText text, List<Diagnostic> problems) {
    return read(file, text, Extent.DATA_FILE, problems).root().value();
  }

  /**
   * What could be read.
   *
   * @param root the outermost value
   * @param rest the text without what was left out
   */
  private record Reading(RootValue root, String rest) {}

  private static Reading read(
      ContentFile file, SourceText text, Extent extent, List<Diagnostic> problems) {
    String rest = text.text();
    Set<Integer> reported = new HashSet<>();
    for (int attempt = 0; ; attempt++) {
      RootValue root = new RootValue();
      List<Diagnostic> found = new ArrayList<>();
      Optional<BrokenYaml> broken = attempt(file, new SourceText(rest), extent, root, found);
      String next = rest;
      if (broken.isPresent()) {
        YamlLines lines = new YamlLines(rest);
        int at = broken.get().mistake().from();
        boolean isFirst = reported.add(lines.entry(at));
        if (isFirst) {
          problems.add(broken.get().mistake().in(file, text));
        }
        next = isFirst ? lines.withoutInnermost(at) : lines.without(at);
      }
      if (broken.filter(b -> !b.isLimit()).isEmpty() || attempt == MAX_ATTEMPTS) {
        problems.addAll(found);
        return new Reading(root, rest);
      }
      rest = next;
    }
  }

  /** Reads once; returns the mistake that ended the reading. */
  private static Optional<BrokenYaml> attempt(
      ContentFile file, SourceText text, Extent extent, RootValue root, List<Diagnostic> problems) {
    try {
      Iterator<Event> events = new Parse(SETTINGS).parseString(text.text()).iterator();
      new YamlTables(file, text, events, extent, problems).document(root);
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      Position at =
          e.getProblemMark().or(e::getContextMark).map(YamlTables::place).orElse(Position.START);
      String what = String.valueOf(e.getProblem());
      String context = String.valueOf(e.getContext());
      return Optional.of(
          new BrokenYaml(YamlMistakes.find(text.text(), text.indexOf(at), what, context)));
    } catch (YamlEngineException e) {
      return Optional.of(new BrokenYaml(unreadable(text.text(), String.valueOf(e.getMessage()))));
    } catch (BrokenYaml e) {
      return Optional.of(e);
    }
  }

  /** The library does not say where a character is that YAML does not allow. */
  private static Mistake unreadable(String text, String message) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (!StreamReader.isPrintable(c)) {
        return new Mistake(at, at + Character.charCount(c), new ControlCharacter(c));
      }
    }
    String what = LibraryWords.lowered(message.lines().findFirst().orElse("this is not YAML"));
    return new Mistake(0, 0, new YamlSyntax(what, "put quotes around strings"));
  }
}
