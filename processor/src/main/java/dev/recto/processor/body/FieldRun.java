package dev.recto.processor.body;

import dev.recto.processor.link.ValueSource;
import dev.recto.processor.source.ContentFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders values that are Markdown, several at once; all of one file share what is read of it. */
final class FieldRun {
  private final BodyRun run;

  FieldRun(BodyRun run) {
    this.run = run;
  }

  /** A value, and which one of its file it is, from 1. */
  private record Numbered(FieldText text, ValueSource source, int number) {}

  /** The templates of some values, as entries have them. */
  List<byte[]> compile(List<FieldText> texts) {
    Map<ContentFile, ValueSource> sources = new HashMap<>();
    Map<ContentFile, Integer> numbers = new HashMap<>();
    List<Numbered> all = new ArrayList<>(texts.size());
    for (FieldText text : texts) {
      ValueSource source =
          sources.computeIfAbsent(text.file(), file -> new ValueSource(file, text.format()));
      all.add(new Numbered(text, source, numbers.merge(text.file(), 1, Integer::sum)));
    }
    return all.parallelStream().map(n -> run.ofField(n.text(), n.source(), n.number())).toList();
  }
}
