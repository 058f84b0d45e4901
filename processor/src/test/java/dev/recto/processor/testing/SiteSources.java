package dev.recto.processor.testing;

/** Java sources that many tests compile. */
public final class SiteSources {
  private SiteSources() {}

  /** The annotated type {@code site.SiteContent} with the given attributes. */
  public static String content(String attributes) {
    return """
    package site;
    @dev.recto.ContentCollection(%s)
    interface SiteContent {}
    """
        .formatted(attributes);
  }

  /** A class {@code site.Probe} whose static method {@code value} gives an expression's value. */
  public static String probe(String expression) {
    return """
    package site;
    final class Probe {
      private Probe() {}
      static Object value() {
        return %s;
      }
    }
    """
        .formatted(expression);
  }
}
