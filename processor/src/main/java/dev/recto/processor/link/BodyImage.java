package dev.recto.processor.link;

import java.util.Optional;

/**
 * An image.
 *
 * @param src the address as the HTML has it
 * @param alt what stands for it
 * @param asset the file with its address, if it belongs to a page or section
 */
public record BodyImage(String src, String alt, Optional<LinkTarget.ToAsset> asset) {}
