package site;

import dev.recto.ContentSite;

/** Asks for the registry of all pages. The feed is made by code, and pages may link to it. */
@ContentSite(registry = "Site", shortcodes = Shortcodes.class, served = "/feed.xml")
interface SiteContent {}
