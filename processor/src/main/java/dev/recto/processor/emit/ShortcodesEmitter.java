package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recto.Html;
import dev.recto.processor.shortcode.Parameter.Implicit;
import dev.recto.processor.shortcode.Signature;
import dev.recto.support.ShortcodeCall;
import dev.recto.support.ShortcodeCaller;
import java.util.List;

/**
 * Writes the class that calls the methods of shortcodes:
 *
 * <pre>{@code
 * final class SiteCalls implements ShortcodeCaller {
 *   public Html call(int shortcode, ShortcodeCall call) {
 *     ValueReader values = call.arguments();
 *     return switch (shortcode) {
 *       case 0 -> Shortcodes.codecrafters();
 *       case 1 -> Shortcodes.quote(call.body(), values.text());
 *       ...
 *     };
 *   }
 * }
 * }</pre>
 */
final class ShortcodesEmitter {
  private final List<Signature> shortcodes;
  private final SiteTypes types;
  private final ReadingCode code;

  ShortcodesEmitter(List<Signature> shortcodes, SiteTypes types) {
    this.shortcodes = shortcodes;
    this.types = types;
    this.code = new ReadingCode(types.shortcodes(), types.pages());
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder calls =
        TypeSpec.classBuilder(types.shortcodes())
            .addModifiers(FINAL)
            .addSuperinterface(ShortcodeCaller.class)
            .addJavadoc("Calls the methods of the site's shortcodes.")
            .addMethod(call());
    code.methods().forEach(calls::addMethod);
    List<String> warnings =
        shortcodes.stream().flatMap(shortcode -> shortcode.warnings().stream()).distinct().toList();
    if (!warnings.isEmpty()) {
      calls.addAnnotation(JavaTypes.suppressing(warnings));
    }
    return calls;
  }

  private MethodSpec call() {
    MethodSpec.Builder call =
        MethodSpec.methodBuilder("call")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(Html.class)
            .addParameter(int.class, "shortcode")
            .addParameter(ShortcodeCall.class, "call");
    if (shortcodes.stream().anyMatch(shortcode -> !shortcode.arguments().isEmpty())) {
      call.addStatement("$T values = call.arguments()", JavaTypes.VALUE_READER);
    }
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (shortcode) {\n$>");
    for (int i = 0; i < shortcodes.size(); i++) {
      Signature shortcode = shortcodes.get(i);
      if (shortcode.isSound()) {
        cases.add(
            "case $L -> $T.$N($L);\n",
            i,
            TypeNames.of(shortcode.owner()),
            shortcode.name(),
            parameters(shortcode));
      }
    }
    cases.add("default -> throw new $T($S + shortcode);\n", IllegalArgumentException.class, "no ");
    return call.addCode(cases.add("$<};\n").build()).build();
  }

  private CodeBlock parameters(Signature shortcode) {
    return shortcode.parameters().stream()
        .map(parameter -> parameter.match(ShortcodesEmitter::given, code::component))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock given(Implicit parameter) {
    boolean optional = parameter.optional();
    String method =
        switch (parameter.given()) {
          case BODY -> optional ? "optionalBody" : "body";
          case RAW_BODY -> optional ? "optionalRawBody" : "rawBody";
          case PAGE -> optional ? "optionalPage" : "page";
          case SECTION -> optional ? "optionalSection" : "section";
          case NTH -> "nth";
        };
    return CodeBlock.of("call.$N()", method);
  }
}
