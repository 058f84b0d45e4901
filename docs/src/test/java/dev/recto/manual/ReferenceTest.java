package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.ContentSite;
import dev.recto.processor.RectoProcessor;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * What the reference lists is what there is. Settings are compared in the tests of the processor,
 * whose list of them is not public.
 */
class ReferenceTest {
  private static final Path PLUGIN =
      Path.of("..", "tools", "maven-plugin", "src/main/resources/META-INF/maven/plugin.xml");

  @Test
  void optionsAreThoseOfTheProcessor() {
    assertEquals(
        new TreeSet<>(new RectoProcessor().getSupportedOptions()),
        ProcessorOptions.all().stream()
            .map(ProcessorOption::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void parametersAreThoseOfThePluginThatPomsCanSet() throws IOException {
    Element mojo = Jsoup.parse(Files.readString(PLUGIN), Parser.xmlParser());
    SortedMap<String, String> expected = new TreeMap<>();
    for (Element parameter : mojo.select("parameter:has(editable:containsOwn(true))")) {
      String name = parameter.selectFirst("name").text();
      String value = mojo.selectFirst("configuration > " + name).text();
      expected.put(name, value.substring(2, value.length() - 1));
    }
    assertEquals(
        expected,
        PluginParameters.all().stream()
            .collect(
                Collectors.toMap(
                    PluginParameter::name, PluginParameter::property, (a, b) -> a, TreeMap::new)));
  }

  @Test
  void annotationsAreThoseOfTheRuntimeWithAllTheirAttributes() throws Exception {
    SortedMap<String, Map<String, Boolean>> expected = new TreeMap<>();
    for (Class<?> type : typesOfTheRuntime()) {
      boolean container = type.getSimpleName().matches("(Content|Data)Collections");
      if (type.isAnnotation() && !container) {
        expected.put(
            type.getSimpleName(),
            Arrays.stream(type.getDeclaredMethods())
                .collect(
                    Collectors.toMap(
                        Method::getName,
                        attribute -> attribute.getDefaultValue() == null,
                        (a, b) -> a,
                        TreeMap::new)));
      }
    }
    assertEquals(
        expected,
        Annotations.all().stream()
            .collect(
                Collectors.toMap(
                    Annotation::name, ReferenceTest::required, (a, b) -> a, TreeMap::new)));
  }

  private static Map<String, Boolean> required(Annotation annotation) {
    return annotation.attributes().stream()
        .collect(
            Collectors.toMap(
                Annotation.Attribute::name,
                Annotation.Attribute::required,
                (a, b) -> a,
                TreeMap::new));
  }

  private static SortedSet<Class<?>> typesOfTheRuntime()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path place =
        Path.of(ContentSite.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return typesIn(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return typesIn(jar.getPath("/"));
    }
  }

  private static SortedSet<Class<?>> typesIn(Path root) throws IOException, ClassNotFoundException {
    SortedSet<Class<?>> types =
        new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
    try (Stream<Path> files = Files.list(root.resolve("dev/recto"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.equals("package-info.class")) {
          types.add(Class.forName("dev.recto." + name.substring(0, name.length() - 6)));
        }
      }
    }
    return types;
  }
}
