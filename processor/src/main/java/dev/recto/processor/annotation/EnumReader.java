package dev.recto.processor.annotation;

import dev.recto.Name;
import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Report;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads enums, whose constants content names by words. */
final class EnumReader {
  private final Report report;

  EnumReader(Report report) {
    this.report = report;
  }

  /** The constants; none if there is none, or no telling two of them apart. */
  Optional<Type> read(TypeElement type, Spot at) {
    List<Choice.Constant> constants = new ArrayList<>();
    Map<String, Element> byWord = new HashMap<>();
    boolean sound = true;
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        String name = element.getSimpleName().toString();
        String word =
            Marks.of(element)
                .text(Name.class, "value")
                .orElse(name.toLowerCase(Locale.ROOT).replace('_', '-'));
        constants.add(new Choice.Constant(name, word));
        Element other = byWord.putIfAbsent(Choice.folded(word), element);
        if (other != null) {
          sound = false;
          Spot second = at.to(element);
          report.add(
              second.place(),
              new UnfillableType(
                  second.words(),
                  "`%s` has the same name in content".formatted(other.getSimpleName()),
                  "give one of them another `@Name`"));
        }
      }
    }
    if (constants.isEmpty()) {
      report.add(at.place(), new UnfillableType(at.words(), "it has no constant", "add constants"));
    }
    return sound && !constants.isEmpty()
        ? Optional.of(new Choice(Optional.of(JavaTypes.nameOf(type)), constants))
        : Optional.empty();
  }
}
