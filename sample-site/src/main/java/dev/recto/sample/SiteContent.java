package dev.recto.sample;

import dev.recto.ContentCollection;
import dev.recto.ContentSite;

/**
 * The content of the site: one constant for each episode, the newest first, and the site itself.
 */
@ContentSite(registry = "Site", shortcodes = Shortcodes.class, served = "/guests/")
@ContentCollection(
    from = "podcast",
    registry = "Episodes",
    key = "S{season}E{episode}",
    orderBy = "-date",
    required = {"title", "description", "date", "extra.season", "extra.episode"})
interface SiteContent {}
