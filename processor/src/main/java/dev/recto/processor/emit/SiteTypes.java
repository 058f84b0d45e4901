package dev.recto.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.recto.processor.names.RegistryNames;
import dev.recto.processor.store.ResourceFolder;
import java.util.HexFormat;

/**
 * The class behind all registries of a compilation, which holds the pages.
 *
 * @param packageName its package, not the unnamed one if there is another
 * @param registry the registry that it is named after
 * @param shared whether registries in other packages need it too
 * @param fingerprint that of the site
 */
public record SiteTypes(String packageName, String registry, boolean shared, long fingerprint) {

  /** The class: {@code SitePages}. */
  ClassName pages() {
    return ClassName.get(packageName, names().pages());
  }

  /** The class that calls the methods behind shortcodes: {@code SiteCalls}. */
  ClassName shortcodes() {
    return ClassName.get(packageName, names().calls());
  }

  private RegistryNames names() {
    return new RegistryNames(packageName, registry);
  }

  /** Its resources. */
  public String folder() {
    return ResourceFolder.pathOf(pages().canonicalName());
  }

  /** A fingerprint as generated code has it. */
  static CodeBlock literal(long fingerprint) {
    return CodeBlock.of("0x$LL", HexFormat.of().toHexDigits(fingerprint));
  }
}
