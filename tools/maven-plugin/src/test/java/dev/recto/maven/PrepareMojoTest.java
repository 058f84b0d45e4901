package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class PrepareMojoTest {
  @Test
  void theGoalNeedsItsParameters() {
    assertThrows(MojoExecutionException.class, () -> new PrepareMojo().execute());
  }
}
