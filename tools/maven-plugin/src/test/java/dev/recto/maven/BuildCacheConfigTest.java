package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The manual's settings of Maven's build cache name all that the processor reads. */
class BuildCacheConfigTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "content", "guides", "modules.md");
  private static final Path MODULE = Path.of("module").toAbsolutePath();

  @Test
  void everyInputOfAModuleIsOneOfTheCache() throws Exception {
    String page = Files.readString(PAGE);
    int start = page.indexOf("<cache ");
    String config = page.substring(start, page.indexOf("```", start));
    NodeList includes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(config)))
            .getElementsByTagName("include");
    Set<String> named =
        IntStream.range(0, includes.getLength())
            .mapToObj(i -> includes.item(i).getTextContent())
            .collect(Collectors.toSet());
    List<Input> inputs =
        new Inputs(MODULE)
            .after(
                new LastCompilation(false, List.of(), List.of()),
                Optional.empty(),
                MODULE.resolve("content"),
                Optional.empty(),
                Optional.empty());
    assertEquals(new HashSet<>(inputs.stream().map(Input::path).toList()), named);
  }
}
