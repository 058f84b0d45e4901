package dev.recto.manual;

import dev.recto.DataCollection;
import dev.recto.Field;
import dev.recto.Html;
import java.util.Optional;

/**
 * A parameter of the Maven plugin's goal.
 *
 * @param name the element in the plugin's {@code configuration}
 * @param property the property that sets it too
 * @param meaning what it says
 * @param defaultValue what holds without it; empty for nothing
 */
@DataCollection(
    from = "options.toml",
    at = "parameter",
    registry = "PluginParameters",
    key = "{name}")
public record PluginParameter(
    String name, String property, Html meaning, @Field("default") Optional<Html> defaultValue) {}
