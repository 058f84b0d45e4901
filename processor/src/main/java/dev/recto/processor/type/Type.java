package dev.recto.processor.type;

import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a value can be. Everything that is done with types is a {@link Cases}, so that the compiler
 * names each place that a new kind of type must handle; a new single value is a constant of {@link
 * Scalar}.
 */
public sealed interface Type permits Scalar, Special, Type.Composite {

  /** Does what these cases do with a type of this kind. */
  <R> R match(Cases<R> cases);

  /** Whether a value of a kind may be of this type, whatever it says. */
  default boolean takes(Kind kind) {
    return match(new Takes(kind));
  }

  /** Whether a key that is missing is an empty value, and not an absent one. */
  default boolean canBeEmpty() {
    return empty().isPresent();
  }

  /** The value without elements or keys; none for others, and where rules exclude it. */
  default Optional<Value> empty() {
    return Optional.empty();
  }

  /** The type of a single value, whatever rules narrow it; none for others. */
  default Optional<Scalar> asScalar() {
    return Optional.empty();
  }

  /**
   * One answer for each kind of type.
   *
   * @param <R> the answer
   */
  interface Cases<R> {
    /** Of a single value. */
    R scalar(Scalar type);

    /** Of something that is not only a value. */
    R special(Special type);

    /** Of a constant of an enum. */
    R choice(Choice type);

    /** Of a list or set. */
    R list(ListOf type);

    /** Of a map. */
    R map(MapOf type);

    /** Of a record. */
    R nested(Nested type);

    /** Of one of several records. */
    R union(Union type);

    /** Of a value in a type of the author's. */
    R wrapped(Wrapped type);

    /** Of an entry. */
    R reference(Reference type);

    /** Of a value that rules narrow. */
    R constrained(Constrained type);
  }

  /** A type that is made of others, or of names. */
  sealed interface Composite extends Type {}

  /**
   * A constant of an enum.
   *
   * @param java the enum; none where only the words count, to the letter
   * @param constants its constants, as declared
   */
  record Choice(Optional<JavaType> java, List<Constant> constants) implements Composite {
    /**
     * A constant.
     *
     * @param name its name in Java
     * @param word how content has it
     */
    public record Constant(String name, String word) {}

    /** One of a few words, written to the letter. */
    public static Choice of(List<String> words) {
      return new Choice(
          Optional.empty(), words.stream().map(word -> new Constant(word, word)).toList());
    }

    /** A word as it is compared, in lower case and with {@code _} for {@code -}. */
    public static String folded(String word) {
      return word.replace('-', '_').toLowerCase(Locale.ROOT);
    }

    /** The constant of a word. */
    Map<String, Constant> byWord() {
      Map<String, Constant> byWord = new HashMap<>();
      constants.forEach(constant -> byWord.putIfAbsent(compared(constant.word()), constant));
      return byWord;
    }

    /** A word as those of this type are compared. */
    String compared(String word) {
      return java.isPresent() ? folded(word) : word;
    }

    /** The words that content can have. */
    public List<String> words() {
      return constants.stream().map(Constant::word).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /**
   * A list or a set.
   *
   * @param element the type of its elements
   * @param distinct whether it is a set
   * @param orOne whether a single value is a list of one
   */
  record ListOf(Type element, boolean distinct, boolean orOne) implements Composite {
    /** A list. */
    public ListOf(Type element) {
      this(element, false, false);
    }

    @Override
    public Optional<Value> empty() {
      return Optional.of(new Value.Array(List.of(), Span.START));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.list(this);
    }
  }

  /**
   * A map by key.
   *
   * @param value the type of its values
   * @param keys the rules that its keys must keep
   */
  record MapOf(Type value, List<Constraint> keys) implements Composite {
    /** A map with any keys. */
    public MapOf(Type value) {
      this(value, List.of());
    }

    @Override
    public Optional<Value> empty() {
      return Optional.of(new Value.Table(Map.of(), Span.START));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.map(this);
    }
  }

  /**
   * A record.
   *
   * @param shape its components
   */
  record Nested(Shape shape) implements Composite {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nested(this);
    }
  }

  /**
   * One of several records.
   *
   * @param java the sealed interface
   * @param tag the key that says which; none if their keys tell them apart
   * @param members the records
   */
  record Union(JavaType java, Optional<String> tag, List<Member> members) implements Composite {
    /**
     * A record of a union.
     *
     * @param word how the tag has it
     * @param shape the record
     */
    public record Member(String word, Shape shape) {}

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.union(this);
    }
  }

  /**
   * A type of the author's that is made of one value when the site runs.
   *
   * @param java the type
   * @param factory its static method; none for its constructor
   * @param inner the value
   */
  record Wrapped(JavaType java, Optional<String> factory, Type inner) implements Composite {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.wrapped(this);
    }
  }

  /**
   * An entry of a collection.
   *
   * @param record its record
   * @param targets the collections that have this record
   * @param lazy whether it is a {@code Ref} to it
   */
  record Reference(JavaType record, List<Target> targets, boolean lazy) implements Composite {
    /**
     * A collection.
     *
     * @param number its number in the request
     * @param registry its registry
     * @param ofPages whether its entries are pages, known by their paths, and not by their keys
     */
    public record Target(int number, JavaType registry, boolean ofPages) {}

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reference(this);
    }
  }

  /**
   * A value that rules narrow.
   *
   * @param type what it is
   * @param constraints the rules
   */
  record Constrained(Type type, List<Constraint> constraints) implements Composite {
    @Override
    public Optional<Scalar> asScalar() {
      return type.asScalar();
    }

    @Override
    public Optional<Value> empty() {
      return type.empty()
          .filter(value -> Constraint.broken(constraints, value, Instant.EPOCH).isEmpty());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.constrained(this);
    }
  }
}
