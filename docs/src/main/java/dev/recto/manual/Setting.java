package dev.recto.manual;

import dev.recto.DataCollection;
import dev.recto.Field;
import dev.recto.Html;
import java.util.Optional;

/**
 * A key of the site's settings that the processor reads.
 *
 * @param table where the key is
 * @param key the key
 * @param meaning what it says
 * @param defaultValue what holds without it; empty for nothing
 */
@DataCollection(
    from = "settings.toml",
    at = "setting",
    registry = "Settings",
    key = "{table} {key}")
public record Setting(
    SettingTable table, String key, Html meaning, @Field("default") Optional<Html> defaultValue) {}
