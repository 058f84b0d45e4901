package dev.recto.manual;

import dev.recto.ContentSite;
import dev.recto.Markdown;

/** The whole manual. */
@ContentSite(registry = "Site", markdown = Markdown.LITERAL_CODE)
interface SiteContent {}
