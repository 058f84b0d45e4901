package dev.recto.support;

/** What is said when generated classes and data do not belong together. */
final class Builds {
  private Builds() {}

  static IllegalStateException differ(String one, String other) {
    return new IllegalStateException(
        one
            + " and "
            + other
            + " come from different builds; compile the module again, with all of its types that"
            + " have @ContentCollection or @ContentSite, and see that no other module on the class"
            + " path generates into the same package");
  }
}
