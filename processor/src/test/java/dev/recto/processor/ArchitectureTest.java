package dev.recto.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The arrows between packages that the architecture page draws, and no others. */
class ArchitectureTest {
  private static final String ROOT = "dev.recto.processor";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesUseOnlyWhatLiesBelowThem() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("processor")
        .definedBy(ROOT)
        .layer("compiler")
        .definedBy(ROOT + ".compiler")
        .layer("report")
        .definedBy(ROOT + ".report")
        .layer("emit")
        .definedBy(ROOT + ".emit")
        .layer("body")
        .definedBy(ROOT + ".body")
        .layer("data")
        .definedBy(ROOT + ".data")
        .layer("shortcode")
        .definedBy(ROOT + ".shortcode")
        .layer("schema")
        .definedBy(ROOT + ".schema")
        .layer("content")
        .definedBy(ROOT + ".content")
        .layer("settings")
        .definedBy(ROOT + ".settings")
        .layer("keys")
        .definedBy(ROOT + ".keys")
        .layer("syntax")
        .definedBy(ROOT + ".syntax")
        .layer("markdown")
        .definedBy(ROOT + ".markdown")
        .layer("problem")
        .definedBy(ROOT + ".problem")
        .layer("source")
        .definedBy(ROOT + ".source")
        .whereLayer("processor")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("compiler")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("emit")
        .mayOnlyBeAccessedByLayers("processor", "compiler")
        .whereLayer("body")
        .mayOnlyBeAccessedByLayers("compiler", "emit")
        .whereLayer("data")
        .mayOnlyBeAccessedByLayers("emit", "body")
        .whereLayer("data")
        .mayNotAccessAnyLayer()
        .whereLayer("shortcode")
        .mayOnlyBeAccessedByLayers("processor", "compiler", "emit", "body")
        .whereLayer("schema")
        .mayOnlyBeAccessedByLayers("processor", "compiler", "emit", "body", "shortcode")
        .whereLayer("content")
        .mayOnlyBeAccessedByLayers("compiler", "emit", "body", "schema")
        .whereLayer("settings")
        .mayOnlyBeAccessedByLayers("processor", "compiler", "emit", "body", "schema", "content")
        .whereLayer("keys")
        .mayOnlyBeAccessedByLayers(
            "compiler", "emit", "body", "shortcode", "schema", "content", "settings")
        .whereLayer("syntax")
        .mayOnlyBeAccessedByLayers(
            "compiler", "emit", "body", "schema", "content", "settings", "keys")
        .whereLayer("markdown")
        .mayOnlyBeAccessedByLayers("processor", "body", "settings")
        .whereLayer("markdown")
        .mayNotAccessAnyLayer()
        .whereLayer("report")
        .mayOnlyAccessLayers("problem", "source")
        .whereLayer("problem")
        .mayOnlyAccessLayers("source")
        .whereLayer("source")
        .mayNotAccessAnyLayer()
        .check(classes);
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void eachOutsideWorldIsKnownToOnePackage() {
    only("com.sun.source..", ROOT);
    only("javax.annotation.processing..", ROOT, ROOT + ".emit");
    only("com.palantir.javapoet..", ROOT + ".emit");
    only("org.tomlj..", ROOT + ".syntax");
    only("org.apache.lucene..", ROOT + ".markdown");
    only("org.jsoup..", ROOT + ".markdown");
    only("org.snakeyaml..", ROOT + ".syntax");
    only("org.commonmark..", ROOT + ".markdown");
    only("net.gcardone.junidecode..", ROOT + ".content");
    only("tools.jackson..", ROOT + ".syntax", ROOT + ".emit", ROOT + ".report");
  }

  @Test
  void nothingKnowsJavacsInside() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.tools..", "sun..", "jdk.internal..")
        .check(classes);
  }

  @Test
  void theProcessorIsTheOnlyPublicTypeOfItsPackage() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .and()
        .arePublic()
        .should()
        .haveFullyQualifiedName(RectoProcessor.class.getName())
        .check(classes);
  }

  private void only(String world, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(world)
        .check(classes);
  }
}
