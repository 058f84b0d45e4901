package site;

import dev.recto.ContentSite;

/** Asks for the registry of all pages. */
@ContentSite(registry = "Site", shortcodes = Shortcodes.class)
interface SiteContent {}
