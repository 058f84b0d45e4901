package dev.recto.processor.syntax;

import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of front matter, whatever the format, with its place. */
public sealed interface Value {

  /** From its first character to its last; of a table that only has a header, that of its key. */
  Span span();

  /** Where the value begins. */
  default Position at() {
    return span().start();
  }

  /** What kind of value it is. */
  Kind kind();

  /** A single value as text, dates in ISO 8601; none of a list or table. */
  default Optional<String> asText() {
    return Optional.empty();
  }

  /**
   * The text of a plain YAML scalar that only looks like a date, as the core schema knows none
   * (YAML 1.2.2, 10.3); none of other values.
   */
  default Optional<String> written() {
    return Optional.empty();
  }

  /** A string. */
  record Text(String text, Span span) implements Value {
    @Override
    public Kind kind() {
      return Kind.TEXT;
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(text);
    }
  }

  /** An integer of 64 bits. */
  record Int(long number, Span span) implements Value {
    @Override
    public Kind kind() {
      return Kind.INTEGER;
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(Long.toString(number));
    }
  }

  /** A floating-point number. */
  record Decimal(double number, Span span) implements Value {
    @Override
    public Kind kind() {
      return Kind.DECIMAL;
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(Double.toString(number));
    }
  }

  /** A boolean. */
  record Bool(boolean truth, Span span) implements Value {
    @Override
    public Kind kind() {
      return Kind.BOOLEAN;
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(Boolean.toString(truth));
    }
  }

  /** A date without zone. */
  record Date(LocalDate date, Optional<String> written, Span span) implements Value {
    /** As TOML has it. */
    public Date(LocalDate date, Span span) {
      this(date, Optional.empty(), span);
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(date.toString());
    }
  }

  /** A date and time without zone. */
  record DateTime(LocalDateTime dateTime, Optional<String> written, Span span) implements Value {
    /** As TOML has it. */
    public DateTime(LocalDateTime dateTime, Span span) {
      this(dateTime, Optional.empty(), span);
    }

    @Override
    public Kind kind() {
      return Kind.DATE_TIME;
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(dateTime.toString());
    }
  }

  /** A time without date. */
  record Time(LocalTime time, Span span) implements Value {
    @Override
    public Kind kind() {
      return Kind.TIME;
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(time.toString());
    }
  }

  /** A date and time with its offset. */
  record OffsetTime(OffsetDateTime dateTime, Optional<String> written, Span span) implements Value {
    /** As TOML has it. */
    public OffsetTime(OffsetDateTime dateTime, Span span) {
      this(dateTime, Optional.empty(), span);
    }

    @Override
    public Kind kind() {
      return Kind.OFFSET_DATE_TIME;
    }

    @Override
    public Optional<String> asText() {
      return Optional.of(dateTime.toString());
    }
  }

  /** A list of values. */
  record Array(List<Value> elements, Span span) implements Value {
    /** The same list with other elements; this very one if it has those very elements already. */
    @SuppressWarnings("ReferenceEquality") // nothing is made anew that is the very same
    public Array with(List<Value> others) {
      boolean same = others.size() == elements.size();
      for (int i = 0; same && i < others.size(); i++) {
        same = others.get(i) == elements.get(i);
      }
      return same ? this : new Array(others, span);
    }

    @Override
    public Kind kind() {
      return Kind.ARRAY;
    }
  }

  /**
   * A table.
   *
   * @param members by key, in the order of the file
   */
  record Table(Map<String, Member> members, Span span) implements Value {
    /** A table without keys that is not in any file. */
    public static final Table EMPTY = new Table(Map.of(), Span.START);

    /** A table to be kept, of members that nobody changes any more. */
    public static Table of(Map<String, Member> members, Span span) {
      return new Table(FewMembers.of(members), span);
    }

    @Override
    public Kind kind() {
      return Kind.TABLE;
    }

    /** The value of a key. */
    public Optional<Value> get(String key) {
      return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    /** This table and another one as parts of one, unless a key is in both. */
    public Optional<Table> joined(Table other) {
      Map<String, Member> all = new LinkedHashMap<>(members);
      all.putAll(other.members);
      boolean disjoint = all.size() == members.size() + other.members.size();
      return disjoint ? Optional.of(new Table(all, span)) : Optional.empty();
    }
  }

  /**
   * A key of a table with its value.
   *
   * @param keySpan the key, with its quotes if it has some
   * @param value the value
   */
  record Member(Span keySpan, Value value) {
    /** This and another one as parts of one table; none if they are not. */
    public Optional<Member> joined(Member other) {
      return value instanceof Table table && other.value instanceof Table more
          ? table.joined(more).map(all -> new Member(keySpan, all))
          : Optional.empty();
    }

    /** The same key with another value; this very one if it has that very value already. */
    @SuppressWarnings("ReferenceEquality") // nothing is made anew that is the very same
    public Member with(Value other) {
      return value == other ? this : new Member(keySpan, other);
    }

    /** Where the key begins. */
    public Position keyAt() {
      return keySpan.start();
    }
  }

  /** The kinds of values. */
  enum Kind {
    TEXT("string"),
    INTEGER("integer"),
    DECIMAL("float"),
    BOOLEAN("boolean"),
    DATE("date"),
    DATE_TIME("date-time"),
    TIME("time"),
    OFFSET_DATE_TIME("date-time with offset"),
    ARRAY("list"),
    TABLE("table");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Its name in messages, without article. */
    public String words() {
      return words;
    }
  }
}
