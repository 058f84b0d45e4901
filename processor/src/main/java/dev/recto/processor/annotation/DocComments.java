package dev.recto.processor.annotation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** What authors say of components in doc comments, as plain text on one line. */
final class DocComments {
  private static final int MAX_LENGTH = 500;

  /** Nobody reads more, and no comment may take more than its share of work. */
  private static final int MAX_READ = 20_000;

  private static final Pattern BLOCK_TAG = Pattern.compile("\\n[ \\t]*+@\\w");
  private static final Pattern PARAMETER = Pattern.compile("(?:^|\\n)[ \\t]*+@param\\s++(\\S++)");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w++)(?:\\s++([^{}]*+))?+}");
  private static final Pattern LINK =
      Pattern.compile("(\\S+?)(?:\\([^)]*+\\))?(?:\\s++(.+))?", Pattern.DOTALL);
  private static final Pattern HTML_TAG = Pattern.compile("</?[A-Za-z][^<>]*+>");
  private static final Pattern SPACES = Pattern.compile("\\s++");

  private DocComments() {}

  /**
   * The description of a component: the {@code @param} of its record. Compilers know no comments on
   * components themselves.
   *
   * @param field the field of the component
   * @return empty if there is none
   */
  static String of(Element field, Elements elements) {
    return comment(requireNonNull(field.getEnclosingElement()), elements)
        .flatMap(text -> parameter(text, field.getSimpleName().toString()))
        .map(DocComments::plain)
        .orElse("");
  }

  private static Optional<String> comment(Element element, Elements elements) {
    return Optional.ofNullable(elements.getDocComment(element))
        .map(text -> text.substring(0, Math.min(text.length(), MAX_READ)));
  }

  /** What is said of a parameter, up to the next tag. */
  private static Optional<String> parameter(String comment, String name) {
    Matcher parameter = PARAMETER.matcher(comment);
    while (parameter.find()) {
      if (parameter.group(1).equals(name)) {
        Matcher next = BLOCK_TAG.matcher(comment);
        int end = next.find(parameter.end()) ? next.start() : comment.length();
        return Optional.of(comment.substring(parameter.end(), end));
      }
    }
    return Optional.empty();
  }

  private static String plain(String comment) {
    String text = INLINE_TAG.matcher(comment).replaceAll(DocComments::inline);
    text = HTML_TAG.matcher(text).replaceAll("");
    text =
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&");
    text = SPACES.matcher(text).replaceAll(" ").strip();
    return text.codePointCount(0, text.length()) <= MAX_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH - 1)).strip() + "…";
  }

  /** What a reader sees of {@code {@code x}}, {@code {@link Type words}} and the like. */
  private static String inline(MatchResult tag) {
    String inner = tag.group(2) == null ? "" : tag.group(2).strip();
    Matcher link = LINK.matcher(inner);
    boolean isLink = tag.group(1).startsWith("link") && link.matches();
    String words =
        !isLink ? inner : link.group(2) != null ? link.group(2) : link.group(1).replace('#', '.');
    return Matcher.quoteReplacement(words.startsWith(".") ? words.substring(1) : words);
  }
}
