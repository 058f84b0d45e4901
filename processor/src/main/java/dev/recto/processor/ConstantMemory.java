package dev.recto.processor;

import dev.recto.processor.compiler.ConstantTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The constants of the last compilation. They are kept beside the generated sources, as they are
 * not part of what is built: nothing that is generated depends on them.
 */
final class ConstantMemory {
  /** Where they are. */
  static final String PATH = "META-INF/recto/constants.txt";

  /** The Maven plugin saves them to a source folder before the compiler plugin deletes them. */
  private static final List<StandardLocation> PLACES =
      List.of(StandardLocation.SOURCE_OUTPUT, StandardLocation.SOURCE_PATH);

  private final Filer filer;
  private @Nullable ConstantTable earlier;
  private Optional<ConstantTable> kept = Optional.empty();

  ConstantMemory(Filer filer) {
    this.filer = filer;
  }

  /** Those of the last compilation; none if that is not known. */
  ConstantTable earlier() {
    ConstantTable known = earlier;
    if (known == null) {
      known =
          PLACES.stream()
              .flatMap(place -> read(place).stream())
              .findFirst()
              .orElse(ConstantTable.EMPTY);
      earlier = known;
    }
    return known;
  }

  /** Sets what is to be kept for the next compilation. */
  void keep(ConstantTable constants) {
    kept = Optional.of(constants);
  }

  /** Writes what is to be kept, if there is something. */
  void write() {
    if (kept.isPresent()) {
      try (OutputStream out =
          filer.createResource(StandardLocation.SOURCE_OUTPUT, "", PATH).openOutputStream()) {
        out.write(kept.get().text().getBytes(StandardCharsets.UTF_8));
      } catch (IOException | RuntimeException e) {
        // Then the next compilation can't tell what is gone, and does without it.
      }
    }
  }

  private Optional<ConstantTable> read(StandardLocation place) {
    try (InputStream in = filer.getResource(place, "", PATH).openInputStream()) {
      return Optional.of(
          ConstantTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException | RuntimeException e) {
      // There is none, which compilers say in many ways.
      return Optional.empty();
    }
  }
}
