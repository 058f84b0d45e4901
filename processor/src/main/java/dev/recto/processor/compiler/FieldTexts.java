package dev.recto.processor.compiler;

import dev.recto.processor.body.FieldText;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.syntax.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of all entries that are Markdown, each once, with their numbers. */
final class FieldTexts {
  private static final Comparator<InContent> ORDER =
      Comparator.comparing(InContent::file).thenComparing(InContent::at);

  private final List<FieldText> all;
  private final Map<InContent, Integer> numbers = new HashMap<>();

  FieldTexts(Collection<FieldText> texts) {
    this.all = texts.stream().sorted(Comparator.comparing(FieldText::place, ORDER)).toList();
    for (int i = 0; i < all.size(); i++) {
      numbers.put(all.get(i).place(), i);
    }
  }

  /** By number. */
  List<FieldText> all() {
    return all;
  }

  /** The number of a text, which stands for what is made of it. */
  Value numberOf(FieldText text) {
    Integer number = numbers.get(text.place());
    return number == null ? text.words() : new Value.Int(number, text.words().span());
  }
}
