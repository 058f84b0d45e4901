package dev.recto.processor.compiler;

import dev.recto.processor.emit.SiteTypes;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where types go that are generated for the site as a whole. */
public final class Home {
  private Home() {}

  /**
   * The package: beside the annotation of the site, whose shortcodes need not be public. A class of
   * the unnamed package could not be imported by those of others (JLS 7.5).
   */
  public static String packageOf(Optional<SiteSpec> site, List<CollectionSpec> collections) {
    return packages(site, collections).filter(name -> !name.isEmpty()).findFirst().orElse("");
  }

  /**
   * The types, named after the registry of the site, else after the first one; none without any.
   */
  static Optional<SiteTypes> types(Request request, long fingerprint) {
    String home = packageOf(request.site(), request.collections());
    boolean shared = packages(request.site(), request.collections()).distinct().count() > 1;
    return request
        .registry()
        .map(SiteSpec::registry)
        .or(() -> request.collections().stream().findFirst().map(CollectionSpec::registry))
        .map(registry -> new SiteTypes(home, registry, shared, fingerprint));
  }

  private static Stream<String> packages(
      Optional<SiteSpec> site, List<CollectionSpec> collections) {
    return Stream.concat(
        site.map(SiteSpec::packageName).stream(),
        collections.stream().map(CollectionSpec::packageName));
  }
}
