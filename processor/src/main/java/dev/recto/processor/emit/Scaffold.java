package dev.recto.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recto.ContentCollection;
import dev.recto.DataCollection;
import dev.recto.Field;
import dev.recto.Rest;
import dev.recto.Value;
import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.CollectionSpec.Origin;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Shapes;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type.ListOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The record that an author can declare for an inferred collection, as a source file: today's
 * content fits it, and has the same values.
 */
public final class Scaffold {
  private static final Pattern KEY_OF_PATH = Pattern.compile("[^.\\s]+");

  /** Words that can be in a comment as they are. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .-]{0,39}");

  /** More words than this are hardly an enum. */
  private static final int MAX_WORDS = 8;

  /** Words of an enum occur so often on average. */
  private static final int REPEATED = 3;

  private static final TypeName REST =
      ParameterizedTypeName.get(Map.class, String.class, Value.class);

  private final CollectionModel model;
  private final CollectionSpec spec;
  private final List<KeyPattern> ignored;
  private final Imports imports;
  private final StringBuilder body = new StringBuilder();

  private Scaffold(CollectionModel model) {
    this.model = model;
    this.spec = model.spec();
    this.ignored = KeyPattern.all(spec.ignore());
    Set<ClassName> declared =
        Shapes.below(model.record()).stream()
            .map(shape -> TypeNames.of(shape.java()))
            .collect(Collectors.toSet());
    this.imports = new Imports(spec.packageName(), declared);
  }

  /** The source of the record of a collection. */
  public static String of(CollectionModel model) {
    return JavaText.ascii(new Scaffold(model).source());
  }

  private String source() {
    annotation();
    record(model.record(), "", "");
    StringBuilder file = new StringBuilder();
    if (!spec.packageName().isEmpty()) {
      file.append("package ").append(spec.packageName()).append(";\n\n");
    }
    imports.all().forEach(name -> file.append("import ").append(name).append(";\n"));
    return file.append("\n").append(body).append("\n").toString();
  }

  private void annotation() {
    boolean ofPages = spec.isOfPages();
    String from = spec.from().isEmpty() ? "." : spec.from();
    List<String> given = new ArrayList<>();
    attribute("from", from.endsWith("/") ? from.substring(0, from.length() - 1) : from, "", given);
    attribute("registry", spec.registry(), "", given);
    attribute("at", spec.origin() instanceof Origin.Data data ? data.at() : "", "", given);
    attribute("key", spec.key(), ofPages ? "{slug}" : "{name}", given);
    attribute("orderBy", spec.orderBy(), "", given);
    Class<?> annotation = ofPages ? ContentCollection.class : DataCollection.class;
    body.append("@").append(imports.of(ClassName.get(annotation)));
    body.append(given.stream().collect(Collectors.joining(",\n    ", "(\n    ", ")\n")));
  }

  private static void attribute(String name, String value, String byDefault, List<String> given) {
    if (!value.equals(byDefault)) {
      given.add(name + " = " + JavaText.literal(value));
    }
  }

  private void record(Shape shape, String path, String indent) {
    String line = "\n" + indent + "    ";
    body.append(indent).append("public record ").append(shape.name());
    body.append(
        components(shape, path).stream()
            .map(component -> line + component.replace("\n", line))
            .collect(Collectors.joining(",", "(", ") {")));
    boolean first = true;
    for (Component component : shape.components()) {
      for (Shape inner : Shapes.in(component.type())) {
        body.append(first ? "\n" : "\n\n");
        record(inner, inside(path, component), indent + "  ");
        first = false;
      }
    }
    body.append(first ? "}" : "\n" + indent + "}");
  }

  private static String inside(String path, Component component) {
    return path.isEmpty() ? component.keyPath() : path + "." + component.keyPath();
  }

  private List<String> components(Shape shape, String path) {
    List<String> all = new ArrayList<>();
    boolean keyed = isValue(shape) && canBeNamed(shape.components().get(0));
    for (Component component : shape.components()) {
      String field =
          keyed
              ? "@%s(%s) ".formatted(imported(Field.class), JavaText.literal(component.key()))
              : "";
      String words = path.isEmpty() && component.isKey() ? words(component) : "";
      all.add(words + field + imports.of(typeOf(component)) + " " + component.name());
    }
    if (leavesKeysOut(path) || isValue(shape) && !keyed) {
      all.add("@%s %s %s".formatted(imported(Rest.class), imports.of(REST), restOf(shape)));
    }
    return all;
  }

  private String imported(Class<?> type) {
    return imports.of(ClassName.get(type));
  }

  /** Whether a record would be a value type, which is its component instead of having it. */
  private static boolean isValue(Shape shape) {
    return shape.components().size() == 1
        && shape.components().get(0).isKey()
        && !shape.components().get(0).presence().isOptional();
  }

  private static boolean canBeNamed(Component component) {
    return KEY_OF_PATH.matcher(component.key()).matches();
  }

  /** Keys that the inferred record leaves out are unknown ones to a declared record. */
  private boolean leavesKeysOut(String path) {
    return ignored.stream()
        .map(pattern -> pattern.path().substring(0, Math.max(0, pattern.path().lastIndexOf('.'))))
        .anyMatch(
            table -> table.equals(path) || path.isEmpty() && table.equals(BuiltInKey.EXTRA.key()));
  }

  private static String restOf(Shape shape) {
    String name = "rest";
    for (int i = 2; isTaken(name, shape); i++) {
      name = "rest" + i;
    }
    return name;
  }

  private static boolean isTaken(String name, Shape shape) {
    return shape.components().stream().anyMatch(component -> component.name().equals(name));
  }

  /** Lists that are empty everywhere can have anything. */
  private static TypeName typeOf(Component component) {
    return component.type().equals(new ListOf(Special.NOTHING))
        ? ParameterizedTypeName.get(List.class, Value.class)
        : TypeNames.of(component);
  }

  /** A comment for texts that are perhaps the words of an enum. */
  private String words(Component component) {
    if (component.type() != Scalar.STRING) {
      return "";
    }
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Entry entry : model.entries()) {
      entry
          .row()
          .valueOf(component)
          .flatMap(dev.recto.processor.syntax.Value::asText)
          .ifPresent(word -> counts.merge(word, 1, Integer::sum));
      if (counts.size() > MAX_WORDS) {
        return "";
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    boolean repeated = counts.size() > 1 && all >= REPEATED * counts.size();
    return repeated && counts.keySet().stream().allMatch(word -> WORD.matcher(word).matches())
        ? "// Could be an enum: %s\n".formatted(String.join(", ", counts.keySet()))
        : "";
  }
}
