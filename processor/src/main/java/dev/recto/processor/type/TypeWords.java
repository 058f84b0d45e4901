package dev.recto.processor.type;

import dev.recto.processor.problem.Words;
import dev.recto.processor.syntax.CsvCells;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.util.Optional;

/** Types in messages. */
public final class TypeWords {
  private TypeWords() {}

  /** The name of a type, without article: {@code list of strings}. */
  public static String of(Type type) {
    return type.match(NAMES);
  }

  /** The name of a type for a value that it is too narrow for. */
  public static String of(Type type, Value wrong) {
    return type.asScalar().map(scalar -> scalar.wordsFor(wrong)).orElseGet(() -> of(type));
  }

  /** What to write for a value of a type that is something else now. */
  public static String cure(Type type, Value wrong, Format format) {
    return cure(type, wrong, format, Optional.empty());
  }

  /** The same for the value of a key, by its path if that is known. */
  public static String cure(Type type, Value wrong, Format format, Optional<String> path) {
    return type.match(new Cures(wrong, format, path.map(format::place)));
  }

  private static final Type.Cases<String> NAMES =
      new Type.Cases<>() {
        @Override
        public String scalar(Scalar type) {
          return type.words();
        }

        @Override
        public String special(Special type) {
          return type.words();
        }

        @Override
        public String choice(Choice type) {
          return "string";
        }

        @Override
        public String list(ListOf type) {
          return "list of " + plural(type.element().match(this));
        }

        @Override
        public String map(MapOf type) {
          return "table of " + plural(type.value().match(this));
        }

        @Override
        public String nested(Nested type) {
          return "table";
        }

        @Override
        public String union(Union type) {
          return "table";
        }

        @Override
        public String wrapped(Wrapped type) {
          return type.inner().match(this);
        }

        @Override
        public String reference(Reference type) {
          return "string";
        }

        @Override
        public String constrained(Constrained type) {
          return type.type().match(this);
        }
      };

  private static String plural(String noun) {
    String first = noun.split(" of ", 2)[0];
    String rest = noun.substring(first.length());
    boolean y = first.endsWith("y") && !first.endsWith("ay") && !first.endsWith("ey");
    return (y ? first.substring(0, first.length() - 1) + "ies" : first + "s") + rest;
  }

  private record Cures(Value wrong, Format format, Optional<String> place)
      implements Type.Cases<String> {
    private static final String CELLS =
        "each key in a column of its own, named after the table: `table.key`";

    @Override
    public String scalar(Scalar type) {
      if (type == Scalar.STRING) {
        return Literals.quoted(wrong);
      }
      if (format != Format.CSV && isInNeedlessQuotes(type)) {
        return "`" + Literals.of(wrong) + "` without quotes";
      }
      boolean quoted = format != Format.CSV && type.isQuoted();
      return switch (type.stored()) {
        case DATE, DATE_TIME, OFFSET_DATE_TIME, TIME -> dated(type.words(), type.example());
        case BOOLEAN -> "`true` or `false`";
        default -> suchAs(type.words(), quoted ? "\"" + type.example() + "\"" : type.example());
      };
    }

    private boolean isInNeedlessQuotes(Scalar type) {
      return wrong instanceof Value.Text text && type.read(CsvCells.exactly(text)).isPresent();
    }

    /** A date or time, which is a string in JSON. */
    private String dated(String words, String example) {
      return suchAs(words, format == Format.JSON ? "\"" + example + "\"" : example);
    }

    private static String suchAs(String words, String example) {
      return "%s such as `%s`".formatted(Words.article(words), example);
    }

    /** The keys of a table, at the place of that, if it is known. */
    private String keys(String words, String keys) {
      return format == Format.CSV
          ? CELLS
          : place.map(table -> keys + " below `" + table + "`").orElse(words);
    }

    @Override
    public String special(Special type) {
      return switch (type) {
        case PAGE -> "the content path of a page such as `\"@/blog/post.md\"`";
        case ASSET -> "the name of a file such as `\"cover.png\"`";
        case HTML -> "a string in quotes";
        case TABLE -> keys("keys with values", "keys");
        case DATE -> dated("date", "2024-05-31");
        case ANY, NOTHING -> "a value";
      };
    }

    @Override
    public String choice(Choice type) {
      return "one of `" + String.join("`, `", type.words()) + "`";
    }

    @Override
    public String list(ListOf type) {
      return format == Format.CSV
          ? "the entries in TOML, YAML or JSON, since a cell can't hold a list"
          : "a list such as `[" + type.element().match(EXAMPLES) + "]`";
    }

    @Override
    public String map(MapOf type) {
      return keys(
          "keys with " + plural(of(type.value())),
          "keys such as `" + format.member("key", type.value().match(EXAMPLES)) + "`");
    }

    @Override
    public String nested(Nested type) {
      return keys("a table with its keys", "its keys");
    }

    @Override
    public String union(Union type) {
      return keys("a table with its keys", "its keys");
    }

    @Override
    public String wrapped(Wrapped type) {
      return type.inner().match(this);
    }

    @Override
    public String reference(Reference type) {
      return "the key of an entry of `" + type.targets().get(0).registry().simpleName() + "`";
    }

    @Override
    public String constrained(Constrained type) {
      return type.type().match(this);
    }
  }

  /** A value of a type as JSON and most formats have it. */
  private static final Type.Cases<String> EXAMPLES =
      new Type.Cases<>() {
        @Override
        public String scalar(Scalar type) {
          return type == Scalar.STRING
              ? "\"a\", \"b\""
              : type.isQuoted() ? "\"" + type.example() + "\"" : type.example();
        }

        @Override
        public String special(Special type) {
          return switch (type) {
            case TABLE -> "{…}";
            case DATE -> "2024-05-31";
            case PAGE, ASSET, HTML, ANY, NOTHING -> "\"a\", \"b\"";
          };
        }

        @Override
        public String choice(Choice type) {
          return type.words().isEmpty() ? "" : "\"" + type.words().get(0) + "\"";
        }

        @Override
        public String list(ListOf type) {
          return "[" + type.element().match(this) + "]";
        }

        @Override
        public String map(MapOf type) {
          return "{…}";
        }

        @Override
        public String nested(Nested type) {
          return "{…}";
        }

        @Override
        public String union(Union type) {
          return "{…}";
        }

        @Override
        public String wrapped(Wrapped type) {
          return type.inner().match(this);
        }

        @Override
        public String reference(Reference type) {
          return "\"a\", \"b\"";
        }

        @Override
        public String constrained(Constrained type) {
          return type.type().match(this);
        }
      };
}
