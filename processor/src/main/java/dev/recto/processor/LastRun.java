package dev.recto.processor;

import dev.recto.processor.cache.Memo;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.compiler.Standing;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.source.Checksum;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What code asked for in a compilation that had nothing to say but how many pages there are. As
 * long as the code is the same, the compiler need not be asked again.
 *
 * @param root the content root, from the module
 * @param site the annotation of the whole site
 * @param collections the collections
 * @param types the types that exist in the packages of the annotations
 * @param shortcodes the methods that bodies can call
 * @param drafts whether drafts are published too
 * @param now after which dates are still to come, if an option says so
 * @param marked whether generated types carry {@code @Generated}
 * @param severities the severities of mistakes
 * @param standing what bodies have no say in
 * @param code what the generated sources consist of, comments left out, by type
 */
record LastRun(
    String root,
    Optional<SiteSpec> site,
    List<CollectionSpec> collections,
    Set<String> types,
    List<Signature> shortcodes,
    boolean drafts,
    Optional<Instant> now,
    boolean marked,
    Severities severities,
    Optional<Standing> standing,
    Map<String, Checksum> code) {

  /** The last run that used a cache. */
  static Memo<LastRun> in(Path cache) {
    return new Memo<>(cache, "last-run.bin", LastRun.class);
  }

  static LastRun of(
      Request request,
      Path module,
      Optional<Instant> now,
      Optional<Standing> standing,
      Map<String, Checksum> code) {
    return new LastRun(
        module.relativize(request.root().orElseThrow()).toString(),
        request.site(),
        request.collections(),
        request.types(),
        request.shortcodes(),
        request.drafts(),
        now,
        request.marked(),
        request.severities(),
        standing,
        code);
  }

  /** The same, after an update that has changed no code. */
  LastRun with(Optional<Standing> other) {
    return new LastRun(
        root, site, collections, types, shortcodes, drafts, now, marked, severities, other, code);
  }

  /** The same request in a module that may be elsewhere now. */
  Request request(Path module, Path cache, Instant today) {
    return new Request(
        Optional.of(module.resolve(root)),
        site,
        collections,
        types,
        shortcodes,
        drafts,
        Optional.of(cache),
        Optional.empty(),
        now.orElse(today),
        marked,
        severities);
  }
}
