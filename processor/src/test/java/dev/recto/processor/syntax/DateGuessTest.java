package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the forms of people and of other generators. */
class DateGuessTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-1-5                           | write `2024-01-05`
          2024/01/25                         | write `2024-01-25`
          2024.1.25                          | write `2024-01-25`
          20240125                           | write `2024-01-25`
          2024-25-01                         | write `2024-01-25`
          01-25-2024                         | write the year first: `2024-01-25`
          25/01/2024                         | write the year first: `2024-01-25`
          03.01.2026                         | write the year first: `2026-01-03`
          03/01/2026                         | write `2026-03-01` for March 1 or `2026-01-03` for January 3
          03/03/2026                         | write the year first: `2026-03-03`
          25 January 2024                    | write `2024-01-25`
          25th of Jan. 2024                  | write `2024-01-25`
          January 25, 2024                   | write `2024-01-25`
          Jan 25 2024 5:07 pm                | write `2024-01-25T17:07:00`
          Thu, 25 Jan 2024 10:00:00 +0000    | write `2024-01-25T10:00:00+00:00`
          Thu Jan 25 10:00:00 CET 2024       | write `2024-01-25T10:00:00`
          2024-08-08 22:44:26 -0700          | write `2024-08-08T22:44:26-07:00`
          2024-08-10 00:00:00 +0300          | write `2024-08-10T00:00:00+03:00`
          2026-06-03 17:45                   | write `2026-06-03T17:45:00`
          2026-06-03, 9:05 UTC               | write `2026-06-03T09:05:00Z`
          2015-05-28 23:23:39.00000000 -05:00| write `2015-05-28T23:23:39-05:00`
          2015-05-28T23:23:39,25 +5          | write `2015-05-28T23:23:39.25+05:00`
          2024-11-45                         | November has 30 days
          2023-02-29                         | February 2023 has 28 days
          2024-13-41                         | a year has the months 01 to 12
          45 November 2024                   | November has 30 days
          """)
  void aDateInAnotherFormIsWrittenInOurs(String words, String cure) {
    assertEquals(cure, DateGuess.cure(words).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2024", "10:30", "1.2.3", "25 Brumaire 2024", "2024-01-01 x"})
  void otherTextIsNotADate(String words) {
    assertEquals("", DateGuess.cure(words).orElse(""));
  }

  @Test
  void longTextIsNotLookedAt() {
    assertEquals("", DateGuess.cure("2024-01-01" + " ".repeat(100_000) + "x").orElse(""));
  }
}
