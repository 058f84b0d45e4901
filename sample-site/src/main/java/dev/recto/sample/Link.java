package dev.recto.sample;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;

/**
 * A link to another site, of an episode or a person.
 *
 * @param title what the link shows
 * @param url where it goes
 */
public record Link(@NotBlank String title, URI url) {}
