package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.YamlSyntax;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Puts what the YAML library finds wrong into the words of an author. */
final class YamlErrors {
  /** What the library adds in brackets, mostly wrong of front matter. */
  private static final Pattern ADVICE = Pattern.compile("\\.? \\(Do not use . for indentation\\)");

  private static final Pattern QUOTED = Pattern.compile("'[^']{1,40}'|<[a-z ]{1,40}>");

  private YamlErrors() {}

  /** Where the mistake was made, which for a text without end is its quote. */
  static Optional<Mark> place(MarkedYamlEngineException e) {
    return isUnclosedText(e) ? e.getContextMark() : e.getProblemMark().or(e::getContextMark);
  }

  static YamlSyntax problem(MarkedYamlEngineException e) {
    String what = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    if (isUnclosedText(e)) {
      return new YamlSyntax("the text is never closed", "end it with its quote");
    } else if (what.contains("mapping values are not allowed")) {
      return new YamlSyntax(
          "no second value can stand here", "put quotes around text with a colon in it");
    } else if (what.contains("\\t")) {
      return new YamlSyntax("a tab stands where a value begins", "indent with blanks");
    } else if (context.contains("block mapping")
        || context.contains("block collection")
        || what.contains("<document start>")) {
      return new YamlSyntax(
          "the line is indented unlike those before it", "indent keys of one mapping alike");
    }
    String words = ADVICE.matcher(what.strip()).replaceAll("");
    return new YamlSyntax(LibraryWords.of(words, QUOTED), cure(what, context));
  }

  private static boolean isUnclosedText(MarkedYamlEngineException e) {
    return String.valueOf(e.getContext()).contains("quoted scalar")
        && String.valueOf(e.getProblem()).contains("end of stream");
  }

  static YamlSyntax problem(YamlEngineException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return new YamlSyntax(LibraryWords.lowered(line), "front matter must be YAML");
  }

  private static String cure(String what, String context) {
    if (context.contains("simple key") || what.contains("could not find expected ':'")) {
      return "write `key: value`";
    } else if (context.contains("flow")) {
      return "write a value, or close it with its bracket";
    } else if (what.contains("cannot start any token")) {
      return "put quotes around the text";
    }
    return "front matter must be YAML";
  }
}
