package dev.recto.processor.annotation;

import dev.recto.Default;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.DeclarationProblem.InvalidDefault;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Context;
import dev.recto.processor.type.Converters;
import dev.recto.processor.type.KeySubject;
import dev.recto.processor.type.Subject;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.World;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the defaults of components, which are checked like values of content. */
final class DefaultReader {
  /** A file for places that nobody sees. */
  private static final ContentFile NOWHERE = new ContentFile("default.toml", Path.of(""));

  private final RecordReader records;
  private final Report report;
  private final Instant now;

  DefaultReader(RecordReader records, Report report, Instant now) {
    this.records = records;
    this.report = report;
    this.now = now;
  }

  /** The value as it is stored; none if it does not fit, which is reported. */
  Optional<Value> read(String toml, Type type, String component, Spot at) {
    Optional<Value> value = DocumentReader.readValue(toml);
    if (value.isEmpty()) {
      return refuse(
          at,
          "`%s` is not a value of TOML".formatted(toml),
          "write one such as `\"text\"`, `1`, `true` or `[]`, the quotes included");
    } else if (!records.isComplete(type)) {
      return refuse(at, "its record is a part of what it is the value of", "remove it");
    }
    List<Problem> problems = new ArrayList<>();
    List<String> named = new ArrayList<>();
    Context context =
        new Context(
            NOWHERE,
            Format.TOML,
            (Diagnostic found) -> problems.add(found.problem()),
            new Outside(named),
            now);
    Optional<Value> fit =
        new Converters(JavaNames::component)
            .of(type)
            .convert(value.get(), KeySubject.of(component, Optional.empty()), context);
    if (!problems.isEmpty()) {
      Problem first = problems.get(0);
      return refuse(at, first.what(), first.cure());
    } else if (!named.isEmpty()) {
      String reason = "`%s` is known only when the content is read".formatted(named.get(0));
      return refuse(at, reason, "let the component be an `Optional`");
    }
    return fit;
  }

  private Optional<Value> refuse(Spot at, String reason, String cure) {
    report.add(at.place(Default.class, "value"), new InvalidDefault(at.words(), reason, cure));
    return Optional.empty();
  }

  /** A world of which nothing can be known yet. */
  private record Outside(List<String> named) implements World {
    @Override
    public Optional<Value> entry(
        Reference type, Value.Text words, Subject subject, Context context) {
      return name(words);
    }

    @Override
    public Optional<Value> page(Value.Text words, Subject subject, Context context) {
      return name(words);
    }

    @Override
    public Optional<Value> asset(Value.Text words, Subject subject, Context context) {
      return name(words);
    }

    /** Its links and calls name things. */
    @Override
    public Optional<Value> html(Value.Text words, Subject subject, Context context) {
      return name(words);
    }

    private Optional<Value> name(Value.Text words) {
      named.add(words.text());
      return Optional.empty();
    }
  }
}
