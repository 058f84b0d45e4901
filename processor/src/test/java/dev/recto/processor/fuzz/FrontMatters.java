package dev.recto.processor.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Front matter in three formats, whose keys and values are mostly well formed. */
final class FrontMatters {
  private static final List<String> KEYS =
      List.of(
          "title",
          "description",
          "date",
          "updated",
          "draft",
          "render",
          "slug",
          "path",
          "weight",
          "authors",
          "aliases",
          "template",
          "in_search_index",
          "sort_by",
          "transparent",
          "redirect_to",
          "paginate_by",
          "tittle",
          "guest",
          "yield",
          "class",
          "toString",
          "_",
          "1",
          "a-b",
          "a_b",
          "ünï",
          "日本",
          "hashCode",
          "dev",
          "java");

  private FrontMatters() {}

  /** With fences, and a line end after them. */
  static Arbitrary<String> frontMatter() {
    return Arbitraries.oneOf(toml(), yaml(), json());
  }

  /** The keys of a file that is TOML all through. */
  static Arbitrary<String> tomlKeys() {
    return lines(keys(), tomlValue(2), " = ", "\n");
  }

  private static Arbitrary<String> toml() {
    return Combinators.combine(tomlKeys(), tomlKeys(), Words.word())
        .as(
            (top, extra, table) ->
                "+++\n" + top + "[extra]\n" + extra + "[extra." + quoted(table) + "]\n+++\n");
  }

  private static Arbitrary<String> yaml() {
    Arbitrary<String> top = lines(keys(), flow(2), ": ", "\n");
    Arbitrary<String> extra = lines(keys().map(key -> "  " + key), flow(2), ": ", "\n");
    return Combinators.combine(top, extra)
        .as((keys, own) -> "---\n" + keys + "extra:\n" + own + "---\n");
  }

  private static Arbitrary<String> json() {
    Arbitrary<String> member =
        Combinators.combine(keys(), flow(2)).as((key, value) -> member(key) + ": " + value);
    return Combinators.combine(member.list().ofMaxSize(5), member.list().ofMaxSize(4))
        .as(
            (top, extra) ->
                "{\n"
                    + String.join(",\n", top)
                    + (top.isEmpty() ? "" : ",\n")
                    + "\"extra\": {"
                    + String.join(", ", extra)
                    + "}\n}\n");
  }

  private static Arbitrary<String> keys() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of(KEYS)), Tuple.of(1, Words.word().map(FrontMatters::quoted)));
  }

  private static Arbitrary<String> lines(
      Arbitrary<String> keys, Arbitrary<String> values, String separator, String end) {
    return Combinators.combine(keys, values)
        .as((key, value) -> key + separator + value + end)
        .list()
        .ofMaxSize(6)
        .map(lines -> lines.stream().distinct().collect(Collectors.joining()));
  }

  private static Arbitrary<String> tomlValue(int depth) {
    Arbitrary<String> scalar = scalar();
    return depth == 0
        ? scalar
        : Arbitraries.oneOf(
            scalar,
            scalar,
            tomlValue(depth - 1)
                .list()
                .ofMaxSize(3)
                .map(list -> "[" + String.join(", ", list) + "]"),
            Combinators.combine(keys(), tomlValue(depth - 1))
                .as((key, value) -> "{ " + key + " = " + value + " }"));
  }

  private static Arbitrary<String> flow(int depth) {
    return depth == 0
        ? scalar()
        : Arbitraries.oneOf(
            scalar(),
            scalar(),
            flow(depth - 1).list().ofMaxSize(3).map(list -> "[" + String.join(", ", list) + "]"),
            Combinators.combine(keys(), flow(depth - 1))
                .as((key, value) -> "{" + member(key) + ": " + value + "}"));
  }

  private static Arbitrary<String> scalar() {
    return Arbitraries.oneOf(
        Words.text(3).map(FrontMatters::quoted),
        Arbitraries.of("1", "-1", "1.5", "true", "false", "2024-01-31", "2024-01-31T10:00:00Z"),
        Words.word());
  }

  private static String member(String key) {
    return key.startsWith("\"") ? key : quoted(key);
  }

  /** In double quotes, as all three formats have them. */
  static String quoted(String text) {
    return text.chars()
        .mapToObj(
            c ->
                c < ' ' || c == 0x7f
                    ? "\\u%04x".formatted(c)
                    : (c == '"' || c == '\\' ? "\\" : "") + (char) c)
        .collect(Collectors.joining("", "\"", "\""));
  }
}
