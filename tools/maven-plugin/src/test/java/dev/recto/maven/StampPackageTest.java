package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampPackageTest {
  @Test
  void theNameIsMadeOfTheCoordinates() {
    String name = StampPackage.of("dev.example", "my-site").name();
    assertTrue(name.matches("recto\\.stamp\\.dev_example_my_site_[0-9a-f]{8}"), name);
  }

  @Test
  void theSameModuleHasTheSamePackageEachTime() {
    assertEquals(StampPackage.of("a", "b"), StampPackage.of("a", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.b, c, a, b.c",
    "a-b, c, a_b, c",
    "a, B, a, b",
    "a, b-c, a-b, c",
  })
  void modulesThatAreSpelledAlikeHaveDifferentPackages(
      String group1, String artifact1, String group2, String artifact2) {
    assertNotEquals(StampPackage.of(group1, artifact1), StampPackage.of(group2, artifact2));
  }

  @ParameterizedTest
  @CsvSource({"1st, 2nd", "class, int", "a..b, -", "A.B, C_D"})
  void everyModuleHasALegalPackage(String groupId, String artifactId) {
    assertTrue(StampPackage.of(groupId, artifactId).name().startsWith("recto.stamp."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stamp", "dev.example.stamp", "_a.b1"})
  void anyLegalNameCanBeChosen(String name) {
    assertEquals(name, new StampPackage(name).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "a..b", "a.", ".a", "1a", "a.class", "a b", "a/b", "../a", "\u00e4", "a;"
      })
  void otherNamesAreRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> new StampPackage(name));
  }
}
