package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Pager;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the manual's page about the content model are true. */
class ContentModelTest {
  private static final Path PAGE =
      Path.of("..", "docs", "content", "reference", "content-model.md");

  private static final String KEYS = "| Key | Type | Default | Meaning |";

  @TempDir Path temporary;

  @Test
  void keysOfAPage() throws IOException {
    List<String> keys = Stream.of(BuiltInKey.values()).map(BuiltInKey::key).toList();
    assertEquals(keys, keys(rows(KEYS, "R3")));
  }

  @Test
  void keysOfASection() throws IOException {
    List<String> keys = Stream.of(SectionKey.values()).map(SectionKey::key).toList();
    assertEquals(keys, keys(rows(KEYS, "R4")));
  }

  @Test
  void slugs() throws IOException {
    for (List<String> row : rows("| Text | Slug |", "R6")) {
      assertEquals(row.get(1), page("a.md", "slug = \"" + row.get(0) + "\"").slug(), row.get(0));
    }
  }

  @Test
  void datesInFileNames() throws IOException {
    for (List<String> row : rows("| File | Date | Path |", "R5")) {
      ContentPage page = page(row.get(0), "");
      assertEquals(row.get(2), page.path());
      String date = page.builtIns().date().orElseThrow().toString();
      assertTrue(date.startsWith(row.get(1).substring(0, "2024-01-25".length())), date);
    }
  }

  @Test
  void paths() throws IOException {
    for (List<String> row : rows("| Page | Front matter | Path |", "R7")) {
      String file = row.get(0).replaceFirst("` .*", "");
      assertEquals(row.get(2), page(file, row.get(1)).path(), file);
    }
  }

  @Test
  void pagers() throws IOException {
    List<Pager<Integer>> pagers = Pager.of(Collections.nCopies(5, 0), 2, "/blog/");
    assertEquals(
        rows("| Pager | Path | Pages |", "R22"),
        pagers.stream()
            .map(p -> List.of("" + p.number(), p.path(), "" + p.items().size()))
            .toList());
  }

  private ContentPage page(String file, String frontMatter) throws IOException {
    Path module = Files.createTempDirectory(temporary, "site");
    ContentDir content = ContentDir.in(module).settings("[languages.fr]").page(file, frontMatter);
    return Sites.read(content).page(file);
  }

  private static List<String> keys(List<List<String>> rows) {
    return rows.stream().flatMap(row -> Stream.of(row.get(0).split("`, `"))).toList();
  }

  /** The cells of a table, without the backquotes around them. */
  private static List<List<String>> rows(String heading, String section) throws IOException {
    String page = Files.readString(PAGE);
    List<String> lines =
        page.substring(page.indexOf("</a>" + section + " ")).lines().map(String::strip).toList();
    assertTrue(lines.contains(heading), heading);
    return lines.stream()
        .skip(lines.indexOf(heading) + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Stream.of(line.substring(1).split("\\|")).map(ContentModelTest::cell).toList())
        .toList();
  }

  private static String cell(String text) {
    return text.strip().replaceAll("^`|`$", "");
  }
}
