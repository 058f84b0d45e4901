package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class DescriptorIT {
  @Test
  void onlyTheVersionIsFilledIn() throws IOException {
    URL url = PrepareMojo.class.getResource("/META-INF/maven/plugin.xml");
    assertTrue(url.toString().startsWith("jar:"), url::toString);
    try (InputStream in = url.openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.contains("${project}"), text);
      assertFalse(text.contains("@project.version@"), text);
    }
  }

  @Test
  void theLicenseAndTheNameOfTheModuleAreInside() throws Exception {
    URL place = PrepareMojo.class.getProtectionDomain().getCodeSource().getLocation();
    try (JarFile jar = new JarFile(new File(place.toURI()))) {
      assertNotNull(jar.getEntry("META-INF/LICENSE"));
      assertEquals(
          "dev.recto.maven",
          jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
    }
  }
}
