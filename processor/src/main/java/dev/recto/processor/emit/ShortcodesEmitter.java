package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recto.Html;
import dev.recto.Ref;
import dev.recto.processor.shortcode.ParameterType;
import dev.recto.processor.shortcode.ParameterType.EntryOf;
import dev.recto.processor.shortcode.ParameterType.EnumOf;
import dev.recto.processor.shortcode.ParameterType.Given;
import dev.recto.processor.shortcode.ParameterType.ListOf;
import dev.recto.processor.shortcode.ParameterType.Scalar;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.shortcode.Signature.Parameter;
import dev.recto.processor.type.JavaType;
import dev.recto.support.Element;
import dev.recto.support.ShortcodeCall;
import dev.recto.support.ShortcodeCaller;
import java.util.List;

/**
 * Writes the class that calls the methods of shortcodes:
 *
 * <pre>{@code
 * final class SiteCalls implements ShortcodeCaller {
 *   public Html call(int shortcode, ShortcodeCall call) {
 *     return switch (shortcode) {
 *       case 0 -> Shortcodes.codecrafters();
 *       case 1 -> Shortcodes.quote(call.body(), call.arguments().text());
 *       ...
 *     };
 *   }
 * }
 * }</pre>
 */
final class ShortcodesEmitter {
  private final List<Signature> shortcodes;
  private final SiteTypes types;

  ShortcodesEmitter(List<Signature> shortcodes, SiteTypes types) {
    this.shortcodes = shortcodes;
    this.types = types;
  }

  TypeSpec.Builder emit() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (shortcode) {\n$>");
    for (int i = 0; i < shortcodes.size(); i++) {
      Signature shortcode = shortcodes.get(i);
      CodeBlock arguments =
          shortcode.parameters().stream()
              .map(ShortcodesEmitter::parameter)
              .collect(CodeBlock.joining(", "));
      if (shortcode.isSound()) {
        ClassName owner = type(shortcode.owner());
        cases.add("case $L -> $T.$N($L);\n", i, owner, shortcode.name(), arguments);
      }
    }
    cases.add("default -> throw new $T($S + shortcode);\n", IllegalArgumentException.class, "no ");
    MethodSpec.Builder call =
        MethodSpec.methodBuilder("call")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(Html.class)
            .addParameter(int.class, "shortcode")
            .addParameter(ShortcodeCall.class, "call")
            .addCode(cases.add("$<};\n").build());
    List<String> warnings =
        shortcodes.stream().flatMap(shortcode -> shortcode.warnings().stream()).distinct().toList();
    if (!warnings.isEmpty()) {
      call.addAnnotation(JavaTypes.suppressing(warnings));
    }
    return TypeSpec.classBuilder(types.shortcodes())
        .addModifiers(FINAL)
        .addSuperinterface(ShortcodeCaller.class)
        .addJavadoc("Calls the methods of the site's shortcodes.")
        .addMethod(call.build());
  }

  private static CodeBlock parameter(Parameter parameter) {
    if (parameter.type() instanceof Given given) {
      return given(given, parameter.optional());
    }
    return parameter.optional() ? optional(parameter.type()) : value(parameter.type());
  }

  private static CodeBlock given(Given given, boolean optional) {
    String method =
        switch (given) {
          case BODY -> optional ? "optionalBody" : "body";
          case RAW_BODY -> optional ? "optionalRawBody" : "rawBody";
          case PAGE -> optional ? "optionalPage" : "page";
          case SECTION -> optional ? "optionalSection" : "section";
          case NTH -> "nth";
        };
    return CodeBlock.of("call.$N()", method);
  }

  private static CodeBlock value(ParameterType type) {
    if (type instanceof Scalar scalar) {
      return scalar == Scalar.INT
          ? CodeBlock.of("(int) call.arguments().integer()")
          : CodeBlock.of("call.arguments().$N()", reader(scalar));
    } else if (type instanceof ListOf list) {
      CodeBlock mapped = mapped(list.element());
      return mapped.isEmpty()
          ? CodeBlock.of("call.arguments().list($L)", element(list.element()))
          : CodeBlock.of(
              "call.arguments().list($L).stream().map($L).toList()",
              element(list.element()),
              mapped);
    } else if (type instanceof EnumOf choice) {
      return CodeBlock.of("$T.valueOf(call.arguments().text())", type(choice.type()));
    } else if (type instanceof EntryOf entry && entry.ref()) {
      return CodeBlock.of(
          "$T.of(call.arguments().text(), $T::at)", Ref.class, type(entry.registry()));
    } else if (type instanceof EntryOf entry) {
      return CodeBlock.of("$T.at(call.arguments().text()).orElseThrow()", type(entry.registry()));
    }
    throw new IllegalArgumentException("no argument: " + type);
  }

  private static CodeBlock optional(ParameterType type) {
    CodeBlock mapped = mapped(type);
    CodeBlock read = CodeBlock.of("call.arguments().optional($L)", element(type));
    return mapped.isEmpty() ? read : CodeBlock.of("$L.map($L)", read, mapped);
  }

  /** How an element of a list or optional is read. */
  private static CodeBlock element(ParameterType type) {
    if (type instanceof ListOf list) {
      String values = "values" + depth(list);
      CodeBlock element = element(list.element());
      CodeBlock mapped = mapped(list.element());
      return mapped.isEmpty()
          ? CodeBlock.of("$N -> $N.list($L)", values, values, element)
          : CodeBlock.of(
              "$N -> $N.list($L).stream().map($L).toList()", values, values, element, mapped);
    }
    String constant =
        type instanceof Scalar scalar
            ? switch (scalar) {
              case STRING -> "TEXT";
              case BOOL -> "BOOL";
              case INT -> "INT";
              case LONG -> "INTEGER";
              case DOUBLE -> "DECIMAL";
            }
            : "TEXT";
    return CodeBlock.of("$T.$N", Element.class, constant);
  }

  /** So that no parameter hides that of the function around it. */
  private static int depth(ParameterType type) {
    return type instanceof ListOf list ? 1 + depth(list.element()) : 0;
  }

  /** What makes an element of its text; nothing where it is what it is. */
  private static CodeBlock mapped(ParameterType type) {
    if (type instanceof EnumOf choice) {
      return CodeBlock.of("$T::valueOf", type(choice.type()));
    } else if (type instanceof EntryOf entry) {
      return entry.ref()
          ? CodeBlock.of("path -> $T.of(path, $T::at)", Ref.class, type(entry.registry()))
          : CodeBlock.of("path -> $T.at(path).orElseThrow()", type(entry.registry()));
    }
    return CodeBlock.of("");
  }

  private static String reader(Scalar scalar) {
    return switch (scalar) {
      case STRING -> "text";
      case BOOL -> "bool";
      case INT, LONG -> "integer";
      case DOUBLE -> "decimal";
    };
  }

  private static ClassName type(JavaType type) {
    List<String> names = type.names();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }
}
