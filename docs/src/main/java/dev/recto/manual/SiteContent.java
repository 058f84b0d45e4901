package dev.recto.manual;

import dev.recto.ContentSite;
import dev.recto.Markdown;

/** The whole manual. */
@ContentSite(registry = "Site", shortcodes = Tables.class, markdown = Markdown.LITERAL_CODE)
interface SiteContent {}
