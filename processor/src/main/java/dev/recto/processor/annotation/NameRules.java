package dev.recto.processor.annotation;

import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What a type of the author's must be so that generated code can name it. */
final class NameRules {
  private final Access access;
  private final Report report;
  private final Set<TypeElement> named = new LinkedHashSet<>();

  NameRules(Access access, Report report) {
    this.access = access;
    this.report = report;
  }

  /** Whether a type keeps the rules; else that is reported at the type. */
  boolean areKept(TypeElement type, Spot at) {
    if (!type.getTypeParameters().isEmpty()) {
      report.add(
          at.place(), new UnfillableType(at.words(), "it has type parameters", "remove them"));
      return false;
    } else if (!access.isVisible(type)) {
      report.add(
          at.place(),
          new UnfillableType(
              at.words(),
              "generated code in `%s` can't see it".formatted(access.from()),
              JavaTypes.nameOf(type).packageName().equals(access.from())
                  ? "remove `private` from it and the types around it"
                  : "make it and the types around it public"));
      return false;
    }
    named.add(type);
    return true;
  }

  /** What compilers would warn of in code that names the types that keep the rules. */
  List<String> warnings() {
    return access.warnings(named.stream());
  }
}
