package dev.recto.processor.shortcode;

import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.util.Optional;

/** Values of arguments as calls have them. */
final class ArgumentText {
  private static final String ELLIPSIS = "\"…\"";
  private static final String INTEGER = "-?(0|[1-9][0-9]{0,17})";

  private ArgumentText() {}

  /** A text as a value of a type; none if it can't be one. */
  static Optional<String> of(Type type, String text) {
    return type.match(new Written(text));
  }

  /** A value of a type. */
  static String example(Type type) {
    return type.match(EXAMPLES);
  }

  private static String quoted(String text) {
    return text.indexOf('"') < 0 ? "\"" + text + "\"" : "'" + text + "'";
  }

  /** What a text is without quotes; none if it needs some. */
  private static Optional<Value> bare(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(new Value.Bool(text.equals("true"), Span.START));
    } else if (text.matches(INTEGER)) {
      return Optional.of(new Value.Int(Long.parseLong(text), Span.START));
    }
    return text.matches(INTEGER + "\\.[0-9]+")
        ? Optional.of(new Value.Decimal(Double.parseDouble(text), Span.START))
        : Optional.empty();
  }

  private record Written(String text) implements Type.Cases<Optional<String>> {
    @Override
    public Optional<String> scalar(Scalar type) {
      return bare(text)
          .flatMap(type::read)
          .map(fit -> text)
          .or(() -> type.read(new Value.Text(text, Span.START)).map(fit -> quoted(text)));
    }

    @Override
    public Optional<String> special(Special type) {
      return switch (type) {
        case PAGE, ASSET, HTML, DATE -> Optional.of(quoted(text));
        case ANY, NOTHING -> Optional.of(bare(text).isPresent() ? text : quoted(text));
        case TABLE -> Optional.empty();
      };
    }

    @Override
    public Optional<String> choice(Choice type) {
      String folded = Choice.folded(text);
      return type.words().stream()
          .filter(word -> Choice.folded(word).equals(folded))
          .map(ArgumentText::quoted)
          .findFirst();
    }

    @Override
    public Optional<String> list(ListOf type) {
      return Optional.empty();
    }

    @Override
    public Optional<String> map(MapOf type) {
      return Optional.empty();
    }

    @Override
    public Optional<String> nested(Nested type) {
      return Optional.empty();
    }

    @Override
    public Optional<String> union(Union type) {
      return Optional.empty();
    }

    @Override
    public Optional<String> wrapped(Wrapped type) {
      return type.inner().match(this);
    }

    @Override
    public Optional<String> reference(Reference type) {
      return Optional.of(quoted(text));
    }

    @Override
    public Optional<String> constrained(Constrained type) {
      return type.type().match(this);
    }
  }

  private static final Type.Cases<String> EXAMPLES =
      new Type.Cases<>() {
        @Override
        public String scalar(Scalar type) {
          boolean bare =
              switch (type.stored()) {
                case INTEGER, DECIMAL, BOOLEAN -> true;
                default -> type == Scalar.BIG_INTEGER || type == Scalar.BIG_DECIMAL;
              };
          return bare ? type.example() : type == Scalar.STRING ? ELLIPSIS : quoted(type.example());
        }

        @Override
        public String special(Special type) {
          return ELLIPSIS;
        }

        @Override
        public String choice(Choice type) {
          return type.words().stream().findFirst().map(ArgumentText::quoted).orElse(ELLIPSIS);
        }

        @Override
        public String list(ListOf type) {
          return "[" + type.element().match(this) + "]";
        }

        @Override
        public String map(MapOf type) {
          return ELLIPSIS;
        }

        @Override
        public String nested(Nested type) {
          return ELLIPSIS;
        }

        @Override
        public String union(Union type) {
          return ELLIPSIS;
        }

        @Override
        public String wrapped(Wrapped type) {
          return type.inner().match(this);
        }

        @Override
        public String reference(Reference type) {
          return ELLIPSIS;
        }

        @Override
        public String constrained(Constrained type) {
          return type.type().match(this);
        }
      };
}
