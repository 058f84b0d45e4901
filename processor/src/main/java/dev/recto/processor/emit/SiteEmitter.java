package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.SiteModel;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.site.Site;
import dev.recto.support.Pages;
import dev.recto.support.ShortcodeCaller;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the types that are generated for the site as a whole. */
public final class SiteEmitter {
  private final Site site;
  private final Optional<SiteModel> model;
  private final List<CollectionModel> collections;
  private final SiteTypes types;
  private final List<Signature> shortcodes;
  private final SourceEmitter sources;

  /**
   * An emitter for one site.
   *
   * @param model its registry, if there is to be one
   * @param collections the collections
   * @param shortcodes the shortcodes that bodies call, by number
   */
  public SiteEmitter(
      Site site,
      Optional<SiteModel> model,
      List<CollectionModel> collections,
      SiteTypes types,
      List<Signature> shortcodes,
      SourceEmitter sources) {
    this.site = site;
    this.model = model;
    this.collections = collections;
    this.types = types;
    this.shortcodes = shortcodes;
    this.sources = sources;
  }

  /** Writes all types. */
  public void emit() throws IOException {
    if (model.isPresent()) {
      new SiteRegistryEmitter(site, model.get(), collections, types, sources).emit();
    }
    if (canCall()) {
      sources.emit(types.packageName(), new ShortcodesEmitter(shortcodes, types).emit());
    }
    sources.emit(types.packageName(), pagesClass());
  }

  private boolean canCall() {
    return shortcodes.stream().anyMatch(Signature::isSound);
  }

  /**
   * The class that holds the pages.
   *
   * <pre>{@code
   * final class SitePages {
   *   static final Pages PAGES =
   *       Pages.open(
   *           SitePages.class,
   *           "META-INF/recto/…/",
   *           0x6f8ad3f0c1b2a497L,
   *           new SiteCalls(),
   *           51,
   *           2,
   *           0);
   * }
   * }</pre>
   */
  private TypeSpec.Builder pagesClass() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.pages())
            .addModifiers(FINAL)
            .addJavadoc("The pages, sections and terms of the site, which all registries share.");
    FieldSpec.Builder pages =
        FieldSpec.builder(Pages.class, "PAGES", STATIC, FINAL)
            .addJavadoc("All of them.")
            .initializer(
                "$T.open(\n$>$>$T.class,\n$S,\n$L,\n$L,\n$L,\n$L,\n$L)$<$<",
                Pages.class,
                types.pages(),
                types.folder(),
                SiteTypes.literal(types.fingerprint()),
                canCall()
                    ? CodeBlock.of("new $T()", types.shortcodes())
                    : CodeBlock.of("$T.NONE", ShortcodeCaller.class),
                site.pages().size(),
                site.sections().size(),
                site.terms().size());
    if (types.shared()) {
      type.addModifiers(PUBLIC);
      pages.addModifiers(PUBLIC);
    }
    return type.addField(pages.build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
  }
}
