package dev.recto.processor.link;

import dev.recto.processor.problem.Place.InContent;

/**
 * A link without a target.
 *
 * @param at where its target is
 * @param target the target as written
 * @param missing what is not there
 */
public record BrokenTarget(InContent at, String target, Missing missing) {}
