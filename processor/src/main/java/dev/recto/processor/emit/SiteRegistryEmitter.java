package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recto.Value;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.names.RegistryNames;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.SiteModel;
import dev.recto.processor.schema.SiteModel.Constant;
import dev.recto.processor.schema.SiteModel.TaxonomyClass;
import dev.recto.processor.site.ContentTerm;
import dev.recto.processor.site.Site;
import dev.recto.support.Verification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes the registry of a site:
 *
 * <pre>{@code
 * public final class Site {
 *   public static List<Page> pages() {
 *     return SitePages.PAGES.pages();
 *   }
 *   ...
 *   public static final class Sections implements SiteSectionsConstants1 {}
 *
 *   public static final class Tags implements SiteTagsConstants1 {
 *     public static List<Term> all() {
 *       return SitePages.PAGES.terms("tags");
 *     }
 *   }
 * }
 * }</pre>
 */
final class SiteRegistryEmitter {
  private final Site site;
  private final SiteModel model;
  private final List<CollectionModel> collections;
  private final SiteTypes types;
  private final SourceEmitter sources;
  private final ClassName registry;

  SiteRegistryEmitter(
      Site site,
      SiteModel model,
      List<CollectionModel> collections,
      SiteTypes types,
      SourceEmitter sources) {
    this.site = site;
    this.model = model;
    this.collections = collections;
    this.types = types;
    this.sources = sources;
    this.registry = ClassName.get(model.spec().packageName(), model.spec().registry());
  }

  void emit() throws IOException {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(registry)
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc("All pages, sections and terms of the site.")
            .addMethod(noInstances())
            .addMethod(
                method(
                    "pages",
                    list(JavaTypes.PAGE),
                    "all pages but drafts, by the paths of their files"))
            .addMethod(
                method(
                    "sections",
                    list(JavaTypes.SECTION),
                    "all sections, by the paths of their folders"))
            .addMethod(at("at", JavaTypes.PAGE, "page"))
            .addMethod(at("sectionAt", JavaTypes.SECTION, "section"))
            .addMethod(
                method(
                    "redirects",
                    ParameterizedTypeName.get(Map.class, String.class, String.class),
                    "aliases with the paths that they redirect to, by alias"))
            .addMethod(
                method(
                    "baseUrl",
                    ClassName.get(String.class),
                    "the beginning of permalinks, without a slash at its end; empty for none"))
            .addMethods(words("title"))
            .addMethods(words("description"))
            .addMethod(
                method(
                    "settings",
                    ClassName.get(Value.Table.class),
                    "everything in the settings file; empty without one"));
    type.addMethod(verify());
    type.addType(sections());
    for (TaxonomyClass taxonomy : model.taxonomies()) {
      type.addType(taxonomy(taxonomy));
    }
    sources.emit(registry.packageName(), type);
  }

  private TypeSpec sections() throws IOException {
    ClassName name = registry.nestedClass(RegistryNames.SECTIONS);
    TypeSpec.Builder type = nested(name, "The sections of the site.");
    constants(type, name, model.sections(), this::section);
    return type.build();
  }

  private TypeSpec taxonomy(TaxonomyClass taxonomy) throws IOException {
    ClassName name = registry.nestedClass(taxonomy.name());
    TypeSpec.Builder type =
        nested(name, "The terms of <code>" + JavadocText.of(taxonomy.taxonomy()) + "</code>.");
    type.addMethod(
        MethodSpec.methodBuilder("all")
            .addModifiers(PUBLIC, STATIC)
            .addJavadoc("{@return all terms, by language and slug, unmodifiable}")
            .returns(list(JavaTypes.TERM))
            .addStatement(
                "return $T.PAGES.terms($L)", types.pages(), JavaText.literal(taxonomy.taxonomy()))
            .build());
    constants(type, name, taxonomy.terms(), this::term);
    return type.build();
  }

  private static TypeSpec.Builder nested(ClassName name, String words) {
    return TypeSpec.classBuilder(name)
        .addAnnotation(JavaTypes.RECTO_GENERATED)
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addJavadoc("$L", words)
        .addMethod(noInstances());
  }

  private void constants(
      TypeSpec.Builder type,
      ClassName owner,
      List<Constant> constants,
      BiConsumer<ConstantsFile, Constant> writer)
      throws IOException {
    for (int from = 0; from < constants.size(); from += RegistryNames.CONSTANTS_PER_TYPE) {
      ClassName part = ConstantsFile.part(owner, from / RegistryNames.CONSTANTS_PER_TYPE + 1);
      ConstantsFile file = new ConstantsFile(part, owner, sources.marked(), List.of());
      int to = Math.min(from + RegistryNames.CONSTANTS_PER_TYPE, constants.size());
      constants.subList(from, to).forEach(constant -> writer.accept(file, constant));
      sources.output().source(part.canonicalName(), file.text());
      type.addSuperinterface(part);
    }
  }

  private void section(ConstantsFile file, Constant constant) {
    ContentSection section = site.sections().get(constant.number());
    int pages = site.sectionPlaces().get(constant.number()).pages().size();
    file.begin()
        .doc(JavadocText.of(section.title().orElse(section.path())) + ".")
        .blank()
        .doc("<p>" + count(pages) + "; " + JavadocText.of(section.source()));
    file.constant(JavaTypes.SECTION.canonicalName(), constant.name(), value("section", constant));
  }

  private void term(ConstantsFile file, Constant constant) {
    ContentTerm term = site.terms().get(constant.number());
    file.begin()
        .doc(JavadocText.of(term.name()) + ".")
        .blank()
        .doc("<p>" + count(term.pages().size()) + "; " + JavadocText.of(term.path()));
    file.constant(JavaTypes.TERM.canonicalName(), constant.name(), value("term", constant));
  }

  private static String count(int pages) {
    return pages + (pages == 1 ? " page" : " pages");
  }

  private String value(String method, Constant constant) {
    ClassName pages = types.pages();
    boolean beside = pages.packageName().equals(registry.packageName());
    String name = beside ? pages.simpleName() : pages.canonicalName();
    return name + ".PAGES." + method + "(" + constant.number() + ")";
  }

  private MethodSpec method(String name, TypeName returned, String words) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("{@return $L}", words)
        .returns(returned)
        .addStatement("return $T.PAGES.$N()", types.pages(), name)
        .build();
  }

  /** The method for the default language, and on a site with several one for any of them. */
  private List<MethodSpec> words(String name) {
    TypeName text = ParameterizedTypeName.get(Optional.class, String.class);
    if (!site.settings().isMultilingual()) {
      return List.of(method(name, text, "the " + name + " of the site"));
    }
    MethodSpec inLanguage =
        MethodSpec.methodBuilder(name)
            .addModifiers(PUBLIC, STATIC)
            .addJavadoc("{@return the $L of the site in a language}\n\n", name)
            .addJavadoc("@param lang the code of the language")
            .returns(text)
            .addParameter(String.class, "lang")
            .addStatement("return $T.PAGES.$N(lang)", types.pages(), name)
            .build();
    return List.of(
        method(name, text, "the " + name + " of the site in its default language"), inLanguage);
  }

  private MethodSpec at(String name, ClassName type, String words) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("{@return the $L at this path}\n\n", words)
        .addJavadoc("@param path a path of the site such as {@code /a/b/}, or an alias")
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type))
        .addParameter(String.class, "path")
        .addStatement("return $T.PAGES.$N(path)", types.pages(), name)
        .build();
  }

  /** The unnamed package can't be imported (JLS 7.5). */
  private MethodSpec verify() {
    CodeBlock.Builder steps = CodeBlock.builder().add("new $T()\n$>$>", Verification.class);
    for (CollectionModel collection : collections) {
      JavaTypes names = new JavaTypes(collection);
      String packageName = names.registry().packageName();
      if (!packageName.isEmpty() || registry.packageName().isEmpty()) {
        lists(collection)
            .forEach(
                list ->
                    steps.add(
                        ".entries($S, $T.$L)\n",
                        collection.spec().registry(),
                        names.registry(),
                        list));
      }
    }
    steps.add(".pages($T.PAGES)\n.finish()$<$<", types.pages());
    return MethodSpec.methodBuilder("verify")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc(
            "Builds every entry, value and page once, and calls every shortcode, for a test.\n\n")
        .addJavadoc(
            "@throws IllegalStateException if something fails, with a line for each failure")
        .addStatement(steps.build())
        .build();
  }

  /** The methods that give all entries, those of a site with several languages one by one. */
  private static List<CodeBlock> lists(CollectionModel collection) {
    return collection
        .languages()
        .map(
            languages ->
                languages.entries().keySet().stream()
                    .map(lang -> CodeBlock.of("in($L)", JavaText.literal(lang)))
                    .toList())
        .orElseGet(() -> List.of(CodeBlock.of("all()")));
  }

  private static MethodSpec noInstances() {
    return MethodSpec.constructorBuilder().addModifiers(PRIVATE).build();
  }

  private static TypeName list(ClassName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }
}
