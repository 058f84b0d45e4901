package dev.recto.processor.link;

/**
 * A link.
 *
 * @param text what is to be clicked on
 * @param href the address as the HTML has it
 * @param target what it leads to
 */
public record BodyLink(String text, String href, LinkTarget target) {}
