package dev.recto.manual;

import dev.recto.DataCollection;
import dev.recto.Html;
import java.util.List;

/**
 * Keys of the site's settings that the processor knows and leaves to the site's own code.
 *
 * @param table where the keys are
 * @param place the same in words
 * @param keys the keys
 */
@DataCollection(
    from = "settings.toml",
    at = "unread",
    registry = "AllUnreadSettings",
    key = "{table}")
public record UnreadSettings(SettingTable table, Html place, List<String> keys) {}
