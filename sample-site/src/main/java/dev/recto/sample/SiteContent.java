package dev.recto.sample;

import dev.recto.ContentSite;
import dev.recto.DataCollection;

/**
 * The site itself, and its menu. Nobody has to write a record for the latter: it is inferred. Those
 * of {@link Episode} and {@link Person} are declared.
 */
@ContentSite(registry = "Site", shortcodes = Shortcodes.class, served = "/guests/")
@DataCollection(from = "menu.toml", registry = "Menu", record = "MenuItem")
interface SiteContent {}
