package dev.recto.processor.link;

/**
 * A link.
 *
 * @param text the text of the link
 * @param href the address as the HTML has it
 * @param target its target
 */
public record BodyLink(String text, String href, LinkTarget target) {}
