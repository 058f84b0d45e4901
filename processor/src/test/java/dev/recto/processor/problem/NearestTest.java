package dev.recto.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a slip for another name. */
class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "geust, guest",
    "gust, guest",
    "guests, guest",
    "guezt, guest",
    "dtae, date",
    "descritpoin, description",
    "Title, title",
    "guest-name, guest_name",
    "guestName, guest_name",
    "id, ID"
  })
  void oneSlipIsNearAndTwoAreFromSixLettersOn(String written, String meant) {
    assertTrue(Nearest.isNear(written, meant));
    assertTrue(Nearest.isNear(meant, written));
  }

  @ParameterizedTest
  @CsvSource({
    "name, date",
    "tilt, title2",
    "en, es",
    "a, b",
    "season1, season2",
    "image, image2",
    "guest, guest",
    "-, _"
  })
  void shortNamesAndNumberedNamesAreNotNear(String one, String other) {
    assertFalse(Nearest.isNear(one, other));
    assertFalse(Nearest.isNear(other, one));
  }

  @Test
  void theFewestSlipsWinThenTheSameLettersThenTheFirstName() {
    assertEquals(Optional.of("title"), Nearest.of("Title", List.of("titles", "ti-tle", "title")));
    assertEquals(Optional.of("guest"), Nearest.of("gusst", List.of("gust", "guest", "guess")));
    assertEquals(Optional.empty(), Nearest.of("season", List.of("title", "date")));
  }

  /** The band of the table that is looked at holds every distance up to the limit. */
  @Test
  void theCountOfSlipsIsThatOfTheWholeTable() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = word(random);
      int slips = wholeTable(a, b);
      int allowed = Math.min(a.length(), b.length()) >= 6 ? 2 : 1;
      boolean near = !a.equals(b) && slips <= allowed;
      assertEquals(near ? slips : Nearest.FAR, Nearest.slips(a, b), a + " " + b);
    }
  }

  private static String word(Random random) {
    return random
        .ints(3 + random.nextInt(6), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int wholeTable(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    Arrays.setAll(table[0], j -> j);
    for (int i = 1; i <= a.length(); i++) {
      table[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + cost, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
