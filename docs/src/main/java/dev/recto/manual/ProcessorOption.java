package dev.recto.manual;

import dev.recto.DataCollection;
import dev.recto.Field;
import dev.recto.Html;
import java.util.Optional;

/**
 * An option of the processor.
 *
 * @param name its name, without {@code -A}
 * @param meaning what it says
 * @param defaultValue what holds without it; empty for nothing
 */
@DataCollection(from = "options.toml", at = "option", registry = "ProcessorOptions", key = "{name}")
public record ProcessorOption(
    String name, Html meaning, @Field("default") Optional<Html> defaultValue) {}
