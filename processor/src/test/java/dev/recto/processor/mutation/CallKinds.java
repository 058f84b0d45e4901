package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import java.util.List;

/** Calls of shortcodes that don't fit, and what only looks like one. */
final class CallKinds {
  private CallKinds() {}

  static List<Kind> all() {
    String malformed = "malformed-shortcode";
    return List.of(
        call("unknown", "unknown-shortcode", "{{ ‸nothing(id=\"x\") }}"),
        call("misspelt", "unknown-shortcode", "{{ ‸clipp(id=\"x\") }}"),
        call("a capital", "unknown-shortcode", "{{ ‸Clip(id=\"x\") }}"),
        call("no argument", "missing-argument", "{{ ‸clip() }}"),
        call("a superfluous argument", "unknown-argument", "{{ clip(id=\"x\", ‸width=3) }}"),
        call("a misspelt argument", "unknown-argument", "{{ clip(id=\"x\", ‸autoplai=true) }}"),
        call("a needed argument misspelt", "unknown-argument", "{{ clip(‸ib=\"x\") }}"),
        call("an argument twice", "repeated-argument", "{{ clip(id=\"x\", ‸id=\"y\") }}"),
        call("a number for a string", "wrong-argument", "{{ clip(id=‸3) }}"),
        call("a string for a boolean", "wrong-argument", "{{ clip(id=\"x\", autoplay=‸\"yes\") }}"),
        call("a string for a number", "wrong-argument", "{{ clip(id=\"x\", start=‸\"3\") }}"),
        call("no entry", "unknown-entry", "{{ episode(to=‸\"no-such-episode\") }}"),
        call("no comma", "missing-comma", "{{ clip(id=\"x\" ‸autoplay=true) }}"),
        call("no value", malformed, "‸{{ clip(‸id‸=‸) }}"),
        call("no equals sign", malformed, "‸{{ clip(‸id‸) }}"),
        call("no quotes", malformed + " wrong-argument", "‸{{ clip(id=‸x) }}"),
        call("a quote not closed", malformed, "‸{{ clip(id=‸\"x) }}"),
        call("curly quotes", malformed + " curly-quotes", "‸{{ clip(id=‸“x”) }}"),
        call("a colon for an equals sign", malformed, "‸{{ clip(‸id‸: \"x\") }}"),
        call("no parentheses", malformed, "‸{{ ‸clip‸ }}"),
        call("no closing parenthesis", malformed, "‸{{ clip‸(id=\"x\"‸ ‸}}"),
        call("no opening parenthesis", malformed, "‸{{ ‸clip‸ id=\"x\") }}"),
        call("no closing braces", malformed, "‸{{ clip(id=\"x\")‸"),
        call("one closing brace", malformed, "‸{{ clip(id=\"x\") ‸}"),
        call("one opening brace", malformed, "‸{ clip(id=\"x\") }}"),
        call("of Hugo", malformed, "‸{{‸< clip id=\"x\" >}}"),
        call("of Hugo, with Markdown", malformed, "‸{{‸% clip id=\"x\" %}}"),
        call("of Liquid", malformed, "‸{% ‸clip‸ id=\"x\" %}"),
        call("of Eleventy", malformed, "‸{% ‸clip‸ \"x\" %}"),
        call("attributes", malformed, "‸{{ ‸clip‸ id=\"x\" }}"),
        call("no body", "missing-body", "{{ ‸aside() }}"),
        call("a body too many", "unexpected-body", "{% ‸clip(id=\"x\") %}Text.{% end %}"),
        call("an empty body", "empty-body", "{% ‸aside() %}{% end %}"),
        call("no end", "unclosed-shortcode", "{% ‸aside() %}\nText."),
        call(
            "an end misspelt",
            "unclosed-shortcode malformed-shortcode",
            "{% ‸aside() %}\nText.\n‸{% ‸ende %}"),
        call(
            "an end of Liquid",
            "unclosed-shortcode malformed-shortcode",
            "{% ‸aside() %}\nText.\n‸{% ‸endaside %}"),
        call("a stray end", "stray-end", "Text. ‸{% end %}"),
        call("an end too many", "stray-end", "{% aside() %}\nText.\n{% end %}\n\n‸{% end %}"));
  }

  private static Kind call(String name, String ids, String marked) {
    return Kind.paragraph("call: " + name, ids, marked.replace("‸", HERE));
  }
}
