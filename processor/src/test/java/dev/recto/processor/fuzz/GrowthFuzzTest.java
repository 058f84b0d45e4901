package dev.recto.processor.fuzz;

import dev.recto.processor.body.Bodies;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Documents;
import dev.recto.processor.testing.Growth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Whatever is repeated, four times as much of it takes about four times the work. */
@Tag("fuzz")
class GrowthFuzzTest {
  private static final int MANY = 2_000;

  @Provide
  Arbitrary<String> unit() {
    return Words.text(4).filter(text -> !text.isEmpty());
  }

  @Property(seed = "1", tries = 40, shrinking = ShrinkingMode.OFF)
  void theWorkForFrontMatterGrowsWithItsLength(@ForAll("unit") String unit) {
    for (String fence : new String[] {"+++\n", "---\n", "{"}) {
      Growth.assertLinear(MANY, n -> fence + unit.repeat(n), Documents::read);
    }
  }

  @Property(seed = "1", tries = 12, shrinking = ShrinkingMode.OFF)
  void theWorkForBodiesGrowsWithTheirLength(@ForAll("unit") String unit) throws IOException {
    Path module = Files.createTempDirectory("fuzz");
    try {
      Signature[] shortcodes = FuzzTest.SHORTCODES.toArray(Signature[]::new);
      Growth.assertLinear(
          MANY,
          n -> ContentDir.in(module).file("a.md", "+++\n+++\n" + unit.repeat(n)),
          content -> Bodies.of(content, shortcodes));
    } finally {
      Content.delete(module);
    }
  }
}
