package dev.recto.processor.problem;

/** Turns of phrase that several messages share. */
final class Words {
  private Words() {}

  /** {@code 1 page}, {@code 3 pages}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code an integer}, {@code a string}. */
  static String article(String noun) {
    return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }
}
