package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import java.util.List;
import java.util.Optional;

/** The Java type of a component. */
public sealed interface FieldType {

  /** How many parameter slots a value takes (JVMS 4.3.3). */
  default int slots() {
    return 1;
  }

  /** Whether a key that a page does not have is an empty value, and not an absent one. */
  default boolean canBeEmpty() {
    return false;
  }

  /** The record that is generated for it, or for what is in it. */
  default Optional<RecordShape> shapeInside() {
    return Optional.empty();
  }

  /**
   * A single value.
   *
   * @param kind what it holds; neither list nor table
   */
  record Scalar(Kind kind) implements FieldType {
    @Override
    public int slots() {
      return kind == Kind.INTEGER || kind == Kind.DECIMAL ? 2 : 1;
    }
  }

  /**
   * A list.
   *
   * @param element the type of its elements
   */
  record ListOf(FieldType element) implements FieldType {
    @Override
    public boolean canBeEmpty() {
      return true;
    }

    @Override
    public Optional<RecordShape> shapeInside() {
      return element.shapeInside();
    }
  }

  /**
   * A map by key.
   *
   * @param value the type of its values
   */
  record MapOf(FieldType value) implements FieldType {
    @Override
    public boolean canBeEmpty() {
      return true;
    }

    @Override
    public Optional<RecordShape> shapeInside() {
      return value.shapeInside();
    }
  }

  /**
   * A nested record.
   *
   * @param shape the record
   */
  record Nested(RecordShape shape) implements FieldType {
    @Override
    public Optional<RecordShape> shapeInside() {
      return Optional.of(shape);
    }
  }

  /** The element of lists that are empty on every page. */
  record Nothing() implements FieldType {}

  /**
   * A record to generate.
   *
   * @param name its simple name
   * @param fields its components; for the record of a collection those after {@code page}
   * @param outermost whether it is in the collection's record directly, whatever its depth
   */
  record RecordShape(String name, List<Field> fields, boolean outermost) {}

  /**
   * A component.
   *
   * @param key the key as authors write it
   * @param path its key and those of the tables around it, joined by dots: {@code extra.guest}
   * @param name the component's name
   * @param type its type
   * @param optional whether some pages lack it, so that it is an {@code Optional}
   */
  record Field(String key, String path, String name, FieldType type, boolean optional) {
    private static final String EXTRA = BuiltInKey.EXTRA.key() + ".";

    /** The value of this component in the record of a page. */
    public Optional<Value> valueIn(ContentPage page) {
      return path.startsWith(EXTRA)
          ? page.extra().flatMap(extra -> extra.get(key))
          : page.keys().get(key);
    }

    /** How many parameter slots the component takes. */
    int slots() {
      return optional ? 1 : type.slots();
    }
  }
}
