package dev.recto.processor.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the CommonMark specification as pages: where no rule of the content model says
 * otherwise, they are rendered as commonmark-java does. Examples have their numbers in it.
 */
class SpecificationTest {
  /** Headings have ids (R17). */
  private static final List<Integer> HEADINGS =
      List.of(
          10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 86, 89,
          90, 91, 95, 96, 102, 103, 115, 141, 214, 215, 227, 228, 229, 230, 232, 300, 646, 647);

  /** Targets without a slash at their start lie with the page, or on it (R18.3, R18.5). */
  private static final List<Integer> TARGETS =
      List.of(
          194, 195, 203, 204, 484, 492, 495, 496, 498, 499, 500, 501, 502, 503, 504, 517, 520, 522,
          531, 573, 576, 577, 578, 580);

  @TempDir Path temporary;

  @Test
  void examplesAreRenderedAsTheLibraryDoesUnlessARuleSaysOtherwise() {
    Parser parser = Parser.builder().build();
    HtmlRenderer renderer = HtmlRenderer.builder().build();
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    ContentDir content = ContentDir.in(temporary).settings("");
    for (int i = 0; i < examples.size(); i++) {
      content.file(file(i), "+++\n+++\n" + examples.get(i).getSource());
    }
    Bodies bodies = Bodies.of(content);
    Map<String, List<Integer>> different = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      String source = examples.get(i).getSource();
      String theirs = renderer.render(parser.parse(source));
      String ours = bodies.html(file(i));
      if (!ours.equals(theirs)) {
        different.computeIfAbsent(rule(ours, theirs, i), r -> new ArrayList<>()).add(i + 1);
      }
    }
    assertEquals(652, examples.size());
    assertEquals(Map.of("ids of headings", HEADINGS, "targets", TARGETS), different);
  }

  /** The rule that explains a difference; the difference itself if none does. */
  private static String rule(String ours, String theirs, int example) {
    String withoutIds = ours.replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>");
    if (withoutIds.equals(theirs)) {
      return "ids of headings";
    }
    String address = "https://example.org/" + name(example) + "/";
    if (withoutIds.replace(address, "").equals(theirs)) {
      return "targets";
    }
    return theirs + " became " + ours;
  }

  private static String name(int example) {
    return "e" + (example + 1);
  }

  private static String file(int example) {
    return name(example) + ".md";
  }
}
