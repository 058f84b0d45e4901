package dev.recto.sample;

import dev.recto.ContentCollection;

/** The content of the site: one constant for each episode, the newest first. */
@ContentCollection(
    from = "podcast",
    registry = "Episodes",
    key = "S{season}E{episode}",
    orderBy = "-date",
    required = {"title", "description", "date", "extra.season", "extra.episode"})
interface SiteContent {}
