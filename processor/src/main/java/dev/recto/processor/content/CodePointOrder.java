package dev.recto.processor.content;

import java.util.Comparator;

/** Text by its code points, which is the order of its bytes in UTF-8 too, but not of UTF-16. */
public final class CodePointOrder implements Comparator<String> {
  /** The one instance. */
  public static final Comparator<String> INSTANCE = new CodePointOrder();

  private CodePointOrder() {}

  @Override
  public int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        int plane = Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
        return plane != 0 ? plane : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
