package dev.recto.processor.shortcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.shortcode.Call.Argument;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls as they are written (R20). */
class ZolaCallsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          {{ a() }}                              | a1()
          {{a()}}                                | a1()
          {{ a (x=1 , y='q') }}                  | a1(x=Int 1, y=Text q)
          {{ a }}                                | text
          {{ a(1) }}                             | text
          {{ a(x=y) }}                           | text
          {{ a(x=1,) }}                          | text
          {{ a(x=01) }}                          | text
          {{ a(x="it's", y=-0.5, z=[1, [2,],]) }} | a1(x=Text it's, y=Decimal -0.5, z=[Int 1, [Int 2]])
          {{ a(x=true, y=false, z=[]) }}         | a1(x=Bool true, y=Bool false, z=[])
          {{ a(x=0, y=-7, z=10.25) }}            | a1(x=Int 0, y=Int -7, z=Decimal 10.25)
          {{ _a1(B_2=`"'`) }}                    | _a11(B_2=Text "')
          {{ a(x=1 y=2) }}                       | a1(x=Int 1, y=Int 2)
          {{ a(x=1, x=2) }}                      | a1(x=Int 1, x=Int 2)
          {{ 1a() }}                             | nothing
          {{ a-b() }}                            | text
          { { a() }}                             | text
          {{ a() } }                             | text
          {% a() %}t{% end %}                    | a1(){t}
          {%a()%} t u {%end%}                    | a1(){t u}
          {% a() %}  {% end %}                   | a1(){} empty-body
          {% a() %}t                             | unclosed-shortcode
          t {% end %}                            | stray-end
          {{/* a() */}}                          | escaped
          {%/* a() */%}{{ b() }}{%/* end */%}    | escaped escaped
          {% a() %}x{% a() %}y{% end %}{% end %} {{ a() }} | a1(){x{% a() %}y{% end %}}[a2(){y}] a3()
          {% a() %}x {{ b() }} {% end %}{{ b() }} | a1(){x {{ b() }}}[b1()] b2()
          {{ {{ a() }} }}                        | a1()
          {{{ a() }}}                            | a1()
          """)
  void r20_2ToR20_9Vectors(String text, String calls) {
    assertEquals(calls, words(text));
  }

  @Test
  void onlyTextsWithBracesThatCouldBeThoseOfACallAreReadForCalls() {
    Pattern braces = Pattern.compile("\\{ ?[{%]|(?s)\\{.*\\)[ \\t]*\\}\\}");
    Random random = new Random(20);
    String characters = "{{}}%) \ta(\n";
    for (int i = 0; i < 100_000; i++) {
      String text =
          random
              .ints(random.nextInt(12), 0, characters.length())
              .mapToObj(at -> characters.substring(at, at + 1))
              .collect(Collectors.joining());
      assertEquals(braces.matcher(text).find(), ZolaCalls.mayHaveCalls(text), text);
    }
  }

  @Test
  void r20_2WhiteSpaceIsFreeBetweenTokens() {
    assertEquals("a1(x=Int 1, y=[Text b\nc])", words("{{\n a\t(\r\nx\n=\n1,\ny=[ 'b\nc' ] )\n}}"));
  }

  @Test
  void r20_11AnUnclosedCallGivesWhatItHoldsToItsSurroundings() {
    assertEquals(
        "b2(){x {{ c() }}}[c1()] unclosed-shortcode unclosed-shortcode",
        words("{% b() %}{% a() %}{% b() %}x {{ c() }}{% end %}"));
  }

  @Test
  void placesAreThoseOfTheText() {
    Call call = read("ab {{ name(x = 1, y='2') }} c").calls().get(0);
    assertEquals("3 6 27", call.from() + " " + call.nameAt() + " " + call.to());
    Argument y = call.arguments().get(1);
    assertEquals("18 1:21-1:24", y.at() + " " + y.value().span());
  }

  private static Calls read(String text) {
    return new ZolaCalls().read(text, new SourceText(text)::span, at -> at);
  }

  private static String words(String text) {
    Calls calls = read(text);
    String found =
        calls.calls().stream().map(call -> words(call, text)).collect(Collectors.joining(" "));
    String flaws =
        calls.flaws().stream().map(f -> f.problem().id()).collect(Collectors.joining(" "));
    String escapes = "escaped ".repeat(calls.escapes().size() / 2).strip();
    String lookalikes = calls.lookalikes().isEmpty() ? "" : "text";
    String all = String.join(" ", found, flaws, escapes, lookalikes).strip().replaceAll(" +", " ");
    return all.isEmpty() ? "nothing" : all;
  }

  private static String words(Call call, String text) {
    String arguments =
        call.arguments().stream()
            .map(argument -> argument.name() + "=" + words(argument.value()))
            .collect(Collectors.joining(", "));
    String body = call.body().map(b -> "{" + text.substring(b.from(), b.to()) + "}").orElse("");
    List<Call> inside = call.body().map(Call.Body::calls).orElse(List.of());
    String calls = inside.stream().map(c -> words(c, text)).collect(Collectors.joining(" "));
    return call.name()
        + call.nth()
        + "("
        + arguments
        + ")"
        + body
        + (calls.isEmpty() ? "" : "[" + calls + "]");
  }

  private static String words(Value value) {
    return value instanceof Value.Array array
        ? array.elements().stream()
            .map(ZolaCallsTest::words)
            .collect(Collectors.joining(", ", "[", "]"))
        : value.getClass().getSimpleName() + " " + value.asText().orElseThrow();
  }
}
