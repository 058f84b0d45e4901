package dev.recto.sample;

import dev.recto.ContentSite;
import dev.recto.DataCollection;

/**
 * The site itself, and what the directories of podcasts need to know. Nobody has to write a record
 * for the latter: it is inferred. Those of {@link Episode}, {@link Person} and {@link Language} are
 * declared.
 */
@ContentSite(registry = "Site", shortcodes = Shortcodes.class, served = "/search/")
@DataCollection(from = "shows.toml", registry = "Shows")
interface SiteContent {}
