package dev.recto.processor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFingerprintTest {
  private static final Pattern LITERAL = Pattern.compile("0x([0-9a-f]{8})([0-9a-f]{8})L");

  @TempDir Path temporary;
  private int folders;

  @Test
  void textsAndValuesDoNotChangeIt() {
    Run one = run("title = \"A\"\n[extra]\nx = 1");
    Run other = run("title = \"B\"\n[extra]\nx = 2");
    assertEquals(ofSite(one), ofSite(other));
    assertEquals(ofEntries(one), ofEntries(other));
  }

  @Test
  void anotherPageChangesIt() {
    Run one = run("title = \"A\"");
    Run other = run("title = \"A\"", "a/b.md");
    assertNotEquals(ofSite(one), ofSite(other));
    assertNotEquals(ofEntries(one), ofEntries(other));
  }

  @Test
  void anotherComponentChangesThatOfItsCollectionOnly() {
    Run one = run("title = \"A\"");
    Run other = run("title = \"A\"\n[extra]\nx = 1");
    assertEquals(ofSite(one), ofSite(other));
    assertNotEquals(ofEntries(one), ofEntries(other));
  }

  @Test
  void theUpperHalfOfACollectionIsThatOfItsSite() {
    Run run = run("title = \"A\"");
    assertEquals(ofSite(run).substring(0, 8), ofEntries(run).substring(0, 8));
  }

  private Run run(String keys, String... more) {
    ContentDir content = ContentDir.in(temporary.resolve("run" + folders++)).page("a/a.md", keys);
    for (String page : more) {
      content.page(page, keys);
    }
    return Pipeline.run(content);
  }

  private static String ofSite(Run run) {
    return literal(run.text("site/EntriesPages.java"));
  }

  private static String ofEntries(Run run) {
    return literal(run.text("site/EntriesData.java"));
  }

  private static String literal(String source) {
    Matcher literal = LITERAL.matcher(source);
    if (!literal.find()) {
      throw new AssertionError(source);
    }
    return literal.group(1) + literal.group(2);
  }
}
