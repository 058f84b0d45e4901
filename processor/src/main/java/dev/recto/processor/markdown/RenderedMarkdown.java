package dev.recto.processor.markdown;

import java.util.Optional;

/**
 * HTML, holes still in it.
 *
 * @param html all of it
 * @param summary what stands before the first {@code <!-- more -->} (R19)
 */
public record RenderedMarkdown(String html, Optional<String> summary) {}
