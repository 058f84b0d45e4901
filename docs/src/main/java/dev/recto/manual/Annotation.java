package dev.recto.manual;

import dev.recto.DataCollection;
import dev.recto.Default;
import dev.recto.Field;
import dev.recto.Html;
import java.util.List;
import java.util.Optional;

/**
 * An annotation of Recto.
 *
 * @param name its simple name
 * @param meaning what it does, in a sentence
 * @param attributes its attributes
 */
@DataCollection(from = "annotations.toml", registry = "Annotations", key = "{name}")
public record Annotation(String name, Html meaning, List<Attribute> attributes) {

  /**
   * An attribute of an annotation.
   *
   * @param name its name
   * @param meaning what it says
   * @param required whether it can't be left out
   * @param defaultValue what holds without it; empty for nothing
   */
  public record Attribute(
      String name,
      Html meaning,
      @Default("false") boolean required,
      @Field("default") Optional<Html> defaultValue) {}
}
