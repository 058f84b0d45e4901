package dev.recto.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The arrows between packages that the architecture page draws, and no others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String ROOT = "dev.recto.processor";
  private static final Path PAGE = Path.of("..", "docs", "content", "project", "architecture.md");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesUseWhatTheArchitecturePageSaysAndNothingElse() throws IOException {
    Matcher row =
        Pattern.compile("^\\| `(\\w+)` \\|.*\\| ([^|]*) \\|$", Pattern.MULTILINE)
            .matcher(Files.readString(PAGE));
    SortedMap<String, SortedSet<String>> documented = new TreeMap<>();
    while (row.find()) {
      documented.put(row.group(1), new TreeSet<>());
      Matcher used = Pattern.compile("`(\\w+)`").matcher(row.group(2));
      while (used.find()) {
        documented.get(row.group(1)).add(used.group(1));
      }
    }
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    for (JavaClass type : classes) {
      if (!type.getPackageName().equals(ROOT)) {
        SortedSet<String> used = found.computeIfAbsent(simpleName(type), name -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .filter(target -> target.getPackageName().startsWith(ROOT))
            .map(ArchitectureTest::simpleName)
            .filter(name -> !name.equals(simpleName(type)))
            .forEach(used::add);
      }
    }
    assertEquals(lines(documented), lines(found));
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void eachOutsideWorldIsKnownToOnePackage() {
    only("com.sun.source..", ROOT + ".javac");
    only(
        "javax.annotation.processing..",
        ROOT,
        ROOT + ".annotation",
        ROOT + ".javac",
        ROOT + ".root",
        ROOT + ".emit");
    only("com.palantir.javapoet..", ROOT + ".emit");
    only("org.tomlj..", ROOT + ".syntax");
    only("org.apache.lucene..", ROOT + ".markdown");
    only("org.jsoup..", ROOT + ".markdown", ROOT + ".image");
    only("com.drew..", ROOT + ".image");
    only("org.snakeyaml..", ROOT + ".syntax");
    only("de.siegmar.fastcsv..", ROOT + ".syntax");
    only("org.commonmark..", ROOT + ".markdown");
    only("net.gcardone.junidecode..", ROOT + ".content");
    only("tools.jackson..", ROOT + ".syntax", ROOT + ".jsonschema", ROOT + ".report");
  }

  /** A daemon's threads outlive a compilation; what they keep has a class that has a loader. */
  @Test
  void nothingIsKeptByThreads() {
    noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class).check(classes);
  }

  @Test
  void nothingKnowsJavacsInside() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.tools..", "sun..", "jdk.internal..")
        .check(classes);
  }

  /** One for compilers, one for build tools. */
  @Test
  void theRootPackageHasTwoPublicTypes() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .and()
        .arePublic()
        .should()
        .haveFullyQualifiedName(RectoProcessor.class.getName())
        .orShould()
        .haveFullyQualifiedName(ContentUpdate.class.getName())
        .check(classes);
  }

  /** Numbers as the default locale writes them, and letters as it changes their case. */
  @Test
  void nothingIsWrittenByTheDefaultLocale() throws IOException {
    Pattern byDefault =
        Pattern.compile(
            "%[-\\d,.+#]*[defg](?![a-z])|String\\.format\\(\\s*\"|to(?:Upper|Lower)Case\\(\\)");
    List<String> found = new ArrayList<>();
    for (Path sources : List.of(Path.of("src/main/java"), Path.of("../runtime/src/main/java"))) {
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher matcher = byDefault.matcher(Files.readString(file));
          while (matcher.find()) {
            found.add(file + ": " + matcher.group());
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static String simpleName(JavaClass type) {
    return type.getPackageName().substring(ROOT.lastIndexOf('.') + 1).replaceAll("^\\w+\\.", "");
  }

  private static String lines(SortedMap<String, SortedSet<String>> uses) {
    return uses.entrySet().stream()
        .map(entry -> entry.getKey() + " -> " + String.join(" ", entry.getValue()))
        .collect(Collectors.joining("\n"));
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
