package dev.recto.manual;

import dev.recto.Html;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Colors code: each word of it that means something is an element with a class of one letter. */
final class Highlighter {
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
          Map.entry("groovy", SyntaxConstants.SYNTAX_STYLE_GROOVY),
          Map.entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
          Map.entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
          Map.entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("json", SyntaxConstants.SYNTAX_STYLE_JSON),
          Map.entry("kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
          Map.entry("markdown", SyntaxConstants.SYNTAX_STYLE_MARKDOWN),
          Map.entry("properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE),
          Map.entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          // Strings, numbers and comments of TOML are written as in Python.
          Map.entry("toml", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
          Map.entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML));

  private static final Map<Integer, String> CLASSES =
      Map.ofEntries(
          Map.entry(TokenTypes.COMMENT_EOL, "c"),
          Map.entry(TokenTypes.COMMENT_MULTILINE, "c"),
          Map.entry(TokenTypes.COMMENT_DOCUMENTATION, "c"),
          Map.entry(TokenTypes.MARKUP_COMMENT, "c"),
          Map.entry(TokenTypes.RESERVED_WORD, "k"),
          Map.entry(TokenTypes.RESERVED_WORD_2, "k"),
          Map.entry(TokenTypes.MARKUP_TAG_NAME, "k"),
          Map.entry(TokenTypes.LITERAL_BOOLEAN, "n"),
          Map.entry(TokenTypes.LITERAL_NUMBER_DECIMAL_INT, "n"),
          Map.entry(TokenTypes.LITERAL_NUMBER_FLOAT, "n"),
          Map.entry(TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, "s"),
          Map.entry(TokenTypes.LITERAL_CHAR, "s"),
          Map.entry(TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE, "s"),
          Map.entry(TokenTypes.ANNOTATION, "a"),
          Map.entry(TokenTypes.MARKUP_TAG_ATTRIBUTE, "a"),
          Map.entry(TokenTypes.VARIABLE, "a"));

  /** What the classes mean in TOML: Python's own words mean nothing there. */
  private static final Set<String> OF_TOML = Set.of("c", "n", "s");

  private static final Set<String> WITH_KEYS = Set.of("toml", "yaml");

  /** What a line begins with: a key, or the header of a table. */
  private static final Pattern KEY =
      Pattern.compile("[ -]*[\\w.-]+(?=\\s*[=:]( |$))|\\[+[^\\[\\]]+\\]+(?=\\s*(#|$))");

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A(\\+\\+\\+|---)\n(.*?)^\\1\n", Pattern.MULTILINE | Pattern.DOTALL);

  private Highlighter() {}

  /** Code as HTML; in a language that isn't known, as it is. */
  static String html(String code, String language) {
    if (language.equals("console")) {
      return code.lines().map(Highlighter::consoleLine).collect(Collectors.joining("\n", "", "\n"));
    }
    if (language.equals("markdown")) {
      return page(code);
    }
    return STYLES.containsKey(language) ? words(code, language) : escaped(code);
  }

  /** A command has a prompt before it; all other lines are what it prints. */
  private static String consoleLine(String line) {
    return line.startsWith("$ ")
        ? "<b>$ " + words(line.substring(2), "sh").strip() + "</b>"
        : escaped(line);
  }

  private static String page(String code) {
    Matcher matcher = FRONT_MATTER.matcher(code);
    if (!matcher.find()) {
      return words(code, "markdown");
    }
    String fence = matcher.group(1) + "\n";
    return fence
        + html(matcher.group(2), fence.startsWith("+") ? "toml" : "yaml")
        + fence
        + words(code.substring(matcher.end()), "markdown");
  }

  private static String words(String code, String language) {
    String style = Objects.requireNonNull(STYLES.get(language));
    TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
    StringBuilder html = new StringBuilder();
    int type = TokenTypes.NULL;
    for (String line : code.lines().toList()) {
      String key = type == TokenTypes.NULL ? key(line, language) : "";
      html.append(key.isEmpty() ? "" : span("a", key));
      Segment rest = new Segment(line.toCharArray(), key.length(), line.length() - key.length());
      Token token = maker.getTokenList(rest, type, 0);
      for (; token != null && token.isPaintable(); token = token.getNextToken()) {
        html.append(word(token, language));
      }
      html.append('\n');
      type = maker.getLastTokenTypeOnLine(rest, type);
    }
    return html.toString();
  }

  private static String key(String line, String language) {
    Matcher key = KEY.matcher(line);
    return WITH_KEYS.contains(language) && key.lookingAt() ? key.group() : "";
  }

  private static String word(Token token, String language) {
    String name = CLASSES.getOrDefault(token.getType(), "");
    boolean plain = name.isEmpty() || language.equals("toml") && !OF_TOML.contains(name);
    return plain ? escaped(token.getLexeme()) : span(name, token.getLexeme());
  }

  private static String span(String name, String text) {
    return Html.format("<span class=\"{}\">{}</span>", name, text).toString();
  }

  private static String escaped(String text) {
    return Html.text(text).toString();
  }
}
