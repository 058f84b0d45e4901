package dev.recto.processor.site;

import dev.recto.processor.image.ImageSize;
import dev.recto.processor.source.ContentFile;
import java.util.Optional;

/**
 * A file that belongs to a page or section.
 *
 * @param file the file
 * @param name its path below the folder of the page or section
 * @param size how large it is, if it is an image
 */
public record ContentAsset(ContentFile file, String name, Optional<ImageSize> size) {}
