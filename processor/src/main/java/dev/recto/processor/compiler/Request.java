package dev.recto.processor.compiler;

import dev.recto.processor.problem.Severities;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.site.Publishing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to compile.
 *
 * @param root the content root; without one the collections are empty
 * @param site the annotation of the whole site, if there is one
 * @param collections the collections
 * @param types the types that exist in the packages of the annotations, by qualified name
 * @param shortcodes the methods that bodies can call
 * @param drafts whether drafts are published too
 * @param cache where bodies are kept for the next run; none to keep none
 * @param explain the content path of a file that is to be explained
 * @param now after which dates are still to come
 * @param marked whether generated types carry {@code @Generated}
 * @param severities the severities of mistakes, by id
 */
public record Request(
    Optional<Path> root,
    Optional<SiteSpec> site,
    List<CollectionSpec> collections,
    Set<String> types,
    List<Signature> shortcodes,
    boolean drafts,
    Optional<Path> cache,
    Optional<String> explain,
    Instant now,
    boolean marked,
    Severities severities) {

  /** Which pages are published. */
  Publishing publishing() {
    return new Publishing(drafts, site.filter(SiteSpec::hidesFuture).isPresent(), now);
  }

  /** The annotation of the whole site, if it asks for a registry. */
  Optional<SiteSpec> registry() {
    return site.filter(spec -> !spec.registry().isEmpty());
  }
}
