package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.FreshClasses;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler that lives on, such as a daemon's, loads the processor's classes for each run. */
class ClassLoaderTest {
  private static final int RUNS = 6;

  @TempDir Path temporary;

  @Test
  void theClassesOfARunGoWithIt() throws Exception {
    ContentDir content =
        ContentDir.in(temporary)
            .file("a/toml.md", "+++\ntitle = \"One\"\n+++\n<a href='#x'>x</a> <i id='x'>*y*</i>\n")
            .file(
                "a/yaml.md", "---\ntitle: Two\n---\n<script>let a = 'b';</script>\n\n| a |\n|--|\n")
            .file("a/json.md", "{\"title\": \"Three\"}\n# Ünï\n\nA summary <!-- more --> <b>\n")
            .file("a/broken.md", "+++\ntitle = 3\n+++\n");
    for (int i = 0; i < 100; i++) {
      content.file("a/" + i + ".md", "+++\ntitle = \"" + i + "\"\n+++\n<b title='x'>b</b>\n");
    }
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      loaders.add(compile(content));
    }
    // A thread may keep the last run's until it has something else to do.
    int alive = RUNS;
    for (int i = 0; i < 20 && alive > 1; i++) {
      System.gc();
      alive = (int) loaders.stream().filter(loader -> loader.get() != null).count();
    }
    assertTrue(alive <= 1, alive + " of " + RUNS + " class loaders are alive");
  }

  private static WeakReference<ClassLoader> compile(ContentDir content) throws Exception {
    try (FreshClasses loader = new FreshClasses()) {
      Compilation compilation =
          Javac.in(content)
              .withoutLint()
              .source(
                  "site.SiteContent",
                  SiteSources.content("from = \"a\", registry = \"Entries\", record = \"Entry\""))
              .compile(loader.processor());
      assertEquals(1, compilation.messages().size(), compilation.messages()::toString);
      return new WeakReference<>(loader);
    }
  }
}
