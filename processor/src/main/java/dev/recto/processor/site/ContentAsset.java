package dev.recto.processor.site;

import dev.recto.processor.source.ContentFile;

/**
 * A file that belongs to a page or section.
 *
 * @param file the file
 * @param name its path below the folder of the page or section
 */
public record ContentAsset(ContentFile file, String name) {}
