package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.ControlCharacter;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.List;
import java.util.Map;

/** Finds control characters that came into keys and strings by an escape such as {@code \u0000}. */
final class ControlEscapes {
  private final ContentFile file;
  private final List<Diagnostic> problems;

  private ControlEscapes(ContentFile file, List<Diagnostic> problems) {
    this.file = file;
    this.problems = problems;
  }

  static void check(ContentFile file, Value root, List<Diagnostic> problems) {
    new ControlEscapes(file, problems).check(root);
  }

  private void check(Value value) {
    if (value instanceof Value.Text text) {
      check(text.text(), text.at());
    } else if (value instanceof Value.Array array) {
      array.elements().forEach(this::check);
    } else if (value instanceof Value.Table table) {
      for (Map.Entry<String, Value.Member> member : table.members().entrySet()) {
        check(member.getKey(), member.getValue().keyAt());
        check(member.getValue().value());
      }
    }
  }

  private void check(String text, Position at) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && "\t\r\n".indexOf(c) < 0 || c == 0x7f) {
        problems.add(Diagnostic.at(file, at, new ControlCharacter(c)));
        return;
      }
    }
  }
}
