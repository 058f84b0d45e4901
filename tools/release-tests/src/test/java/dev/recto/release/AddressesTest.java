package dev.recto.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Poms and manual have the same addresses. */
class AddressesTest {
  @Test
  void theManualIsBelowTheSiteAndLinksToTheRepository() throws Exception {
    Checkout here = new Checkout(Path.of("..", ".."));
    Properties addresses = here.deployed().get(0).pom().getProperties();
    String settings = Files.readString(here.root().resolve("docs/zola.toml"));
    String url = addresses.getProperty("recto.url");
    String repository = addresses.getProperty("recto.repository");
    assertTrue(settings.contains("base_url = \"" + url + "/manual\""), settings);
    assertTrue(settings.contains("repository = \"" + repository + "\""), settings);
  }
}
