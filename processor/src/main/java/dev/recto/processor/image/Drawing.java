package dev.recto.processor.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The sizes of SVG drawings: their width and height, else those of their view box. */
final class Drawing {
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\s*([+-]?[\\d.]{1,20}(?:e[+-]?\\d{1,2})?)\\s*(px|in|cm|mm|q|pt|pc)?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** How many pixels the units of CSS have. */
  private static final Map<String, Double> PIXELS =
      Map.of(
          "px", 1.0,
          "in", 96.0,
          "cm", 96 / 2.54,
          "mm", 96 / 25.4,
          "q", 96 / 101.6,
          "pt", 96 / 72.0,
          "pc", 16.0);

  private static final int VIEW_BOX = 4;

  private Drawing() {}

  static Optional<ImageSize> size(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Element root = Jsoup.parse(text, "", Parser.xmlParser()).firstElementChild();
    if (root == null || !root.normalName().replaceFirst(".*:", "").equals("svg")) {
      return Optional.empty();
    }
    OptionalDouble width = length(root.attr("width"));
    OptionalDouble height = length(root.attr("height"));
    String[] box = root.attr("viewBox").strip().split("[\\s,]+", VIEW_BOX + 1);
    OptionalDouble boxWidth = box.length == VIEW_BOX ? length(box[2]) : OptionalDouble.empty();
    OptionalDouble boxHeight = box.length == VIEW_BOX ? length(box[3]) : OptionalDouble.empty();
    if (width.isPresent() && height.isPresent()) {
      return ImageSize.of(width.getAsDouble(), height.getAsDouble());
    } else if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
      return Optional.empty();
    }
    double ratio = boxWidth.getAsDouble() / boxHeight.getAsDouble();
    if (width.isPresent()) {
      return ImageSize.of(width.getAsDouble(), width.getAsDouble() / ratio);
    }
    return height.isPresent()
        ? ImageSize.of(height.getAsDouble() * ratio, height.getAsDouble())
        : ImageSize.of(boxWidth.getAsDouble(), boxHeight.getAsDouble());
  }

  /** A length in pixels; none of a share of what is around the drawing. */
  private static OptionalDouble length(String text) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      return OptionalDouble.empty();
    }
    try {
      String unit = length.group(2) == null ? "px" : length.group(2);
      double pixels = PIXELS.getOrDefault(unit.toLowerCase(Locale.ROOT), 1.0);
      return OptionalDouble.of(Double.parseDouble(length.group(1)) * pixels);
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
