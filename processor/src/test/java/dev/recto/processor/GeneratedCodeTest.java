package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import dev.recto.support.Format;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated registries and records do when they run. */
class GeneratedCodeTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makePages() {
    content =
        ContentDir.in(temporary)
            .file(
                "blog/2024-01-02-first.md",
                """
                +++
                title = "First"
                draft = false
                aliases = ["/old", "p/1.html"]
                authors = ["Ann"]
                weight = 3
                template = "t.html"
                description = "d"
                updated = 2024-02-03T04:05:06+02:00
                taxonomies = { tags = ["x", "y"], about = [] }
                [extra]
                season = "01"
                numbers = [1, 2]
                size = 1.5
                at = 07:30:00
                [extra.player]
                url = "u"
                [[extra.links]]
                to = "a"
                +++

                # Head
                """)
            .file(
                "blog/second/index.md",
                "+++\ntitle = \"Second\"\ndate = 2023-05-05\n"
                    + "[extra]\nseason = \"01\"\nsize = 2\nnumbers = []\n+++\n")
            .file(
                "blog/third.md",
                "+++\ntitle = \"Third\"\ndate = 2023-06-06\n"
                    + "[extra]\nseason = \"02\"\nsize = 3\n+++\n*x*");
  }

  /** Such as JaCoCo, by an annotation in the class file whose name ends in Generated. */
  @Test
  void toolsThatReadClassFilesSeeThatAClassIsGenerated() throws IOException {
    String registries =
        SiteSources.content("from = \"blog\", registry = \"Posts\", orderBy = \"-date\"")
            .replace("interface", "@dev.recto.ContentSite(registry = \"Site\") interface");
    Compilation compilation = Javac.in(content).source("site.SiteContent", registries).compile();
    assertEquals(List.of(), compilation.messages());
    Path site = compilation.classes().resolve("site");
    List<String> unmarked;
    try (Stream<Path> files = Files.list(site)) {
      unmarked =
          files
              .filter(file -> !isMarked(file))
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList();
    }
    assertEquals(List.of("SiteContent.class"), unmarked);
  }

  private static boolean isMarked(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .contains("Ldev/recto/support/RectoGenerated;");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theRegistryFindsEntriesEveryWayAndTheyAreOneInstance() {
    assertValue("[First, Third, Second]", "Posts.all().stream().map(Post::title).toList()");
    assertValue("First Second", "Posts.first().title() + \" \" + Posts.last().title()");
    assertValue(
        "true true true true true",
        "(Posts.find(\"SECOND\").orElseThrow() == Posts.SECOND)"
            + " + \" \" + (Posts.find(\"second\").orElseThrow() == Posts.SECOND)"
            + " + \" \" + (Posts.at(\"/blog/second/\").orElseThrow() == Posts.SECOND)"
            + " + \" \" + (Posts.at(\"blog/second\").orElseThrow() == Posts.SECOND)"
            + " + \" \" + (Posts.all().get(2) == Posts.SECOND)");
    assertValue(
        "true true false false",
        "(Posts.at(\"/old\").orElseThrow() == Posts.FIRST)"
            + " + \" \" + (Posts.at(\"/p/1.html\").orElseThrow() == Posts.FIRST)"
            + " + \" \" + Posts.find(\"nope\").isPresent() + \" \" + Posts.at(\"\").isPresent()");
    assertValue(
        "Third First false false",
        "Posts.before(Posts.SECOND).orElseThrow().title()"
            + " + \" \" + Posts.before(Posts.THIRD).orElseThrow().title()"
            + " + \" \" + Posts.before(Posts.FIRST).isPresent()"
            + " + \" \" + Posts.after(Posts.SECOND).isPresent()");
    assertValue(
        "[First, Second] [Third] [] [Third, Second]",
        "Posts.bySeason(\"01\").stream().map(Post::title).toList()"
            + " + \" \" + Posts.bySeason(\"02\").stream().map(Post::title).toList()"
            + " + \" \" + Posts.bySeason(\"03\")"
            + " + \" \" + Posts.byDateYear(2023).stream().map(Post::title).toList()");
  }

  @Test
  void recordsHoldTheValuesOfTheirPages() {
    assertValue(
        "[Ann] [1, 2] 1.5 Optional[07:30] u a Optional[2024-02-03T04:05:06+02:00]",
        "Posts.FIRST.authors() + \" \" + Posts.FIRST.numbers()"
            + " + \" \" + Posts.FIRST.size() + \" \" + Posts.FIRST.at()"
            + " + \" \" + Posts.FIRST.player().orElseThrow().url()"
            + " + \" \" + Posts.FIRST.links().get(0).to_() + \" \" + Posts.FIRST.updated()");
    assertValue(
        "[] [] 2.0",
        "Posts.SECOND.authors() + \" \" + Posts.SECOND.numbers() + \" \" + Posts.SECOND.size()");
  }

  @Test
  void pagesHoldWhatEveryPageHas() {
    assertValue(
        "blog/2024-01-02-first.md /blog/first/ first Optional[First] Optional[d] Optional[t.html]"
            + " Optional[2024-01-02T00:00Z] Optional[2024-02-03T04:05:06+02:00] false"
            + " OptionalLong[3] [Ann] [/old, p/1.html] {about=[], tags=[x, y]} <h1"
            + " id=\"head\">Head</h1>\n",
        "new Object() { String all(dev.recto.Page p) { return p.source() + \" \" + p.path() + \" \""
            + " + p.slug() + \" \" + p.title() + \" \" + p.description() + \" \" + p.template()"
            + " + \" \" + p.date() + \" \" + p.updated() + \" \" + p.draft() + \" \" + p.weight()"
            + " + \" \" + p.authors() + \" \" + p.aliases() + \" \" + p.taxonomies()"
            + " + \" \" + p.body().html(); } }.all(Posts.FIRST.page())");
    assertValue(
        "true||<p><em>x</em></p>\n",
        "Posts.THIRD.page().updated().isEmpty() + \"|\" + Posts.SECOND.page().body().html()"
            + " + \"|\" + Posts.THIRD.page().body().html()");
  }

  @Test
  void entriesAreEqualByValueAndCopiesKeepTheirOwn() {
    assertValue(
        "true true true false Other",
        "new Object() { String all() { Post t = Posts.THIRD; Post same = new Post(t.page(),"
            + " t.title(), t.description(), t.date(), t.updated(),"
            + " t.authors(), t.at(), t.links(),"
            + " t.numbers(), t.player(), t.season(), t.size()); Post other = new Post(t.page(),"
            + " \"Other\", t.description(), t.date(), t.updated(),"
            + " t.authors(), t.at(), t.links(),"
            + " t.numbers(), t.player(), t.season(), t.size()); return same.equals(t) + \" \" +"
            + " t.equals(same) + \" \"   + (same.hashCode() == t.hashCode()) + \" \" +"
            + " other.equals(t) + \" \" + other.title(); } }.all()");
    assertValue(
        "true",
        "Posts.SECOND.toString().startsWith(\"Post[page=blog/second/index.md, title=Second\")");
  }

  @Test
  void everyThreadGetsTheSameInstance() throws Exception {
    ContentDir many = ContentDir.in(temporary.resolve("many"));
    IntStream.range(0, 300).forEach(i -> many.page("blog/p" + i + ".md", "title = \"T" + i + "\""));
    Compilation compilation = compile(many, "null");
    Class<?> registry = compilation.load("site.Posts");
    Callable<List<Object>> all =
        () -> List.copyOf((List<?>) registry.getMethod("all").invoke(null));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Object>>> results =
          threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> all).toList());
      List<Object> first = results.get(0).get();
      for (Future<List<Object>> result : results) {
        for (int i = 0; i < first.size(); i++) {
          assertTrue(first.get(i) == result.get().get(i));
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void touchingAConstantReadsNothingAndAnAccessorReadsItsEntryOnly() throws IOException {
    ContentDir many = ContentDir.in(temporary.resolve("many"));
    IntStream.range(0, 300).forEach(i -> many.page("blog/p" + i + ".md", "title = \"T" + i + "\""));
    Compilation compilation = compile(many, "new Object[] {Posts.P0, Posts.P1}");
    Path data = compilation.classes().resolve("META-INF/recto/site.Posts/entries-0.bin");
    byte[] entries = Files.readAllBytes(data);
    Files.delete(data);
    Object[] touched = (Object[]) compilation.call("site.Probe", "value");
    assertEquals(2, touched.length);
    int table = Format.HEADER + Integer.BYTES;
    int first = table + Format.BLOCKS_PER_FILE * Format.TABLE_ENTRY;
    Arrays.fill(entries, first, ByteBuffer.wrap(entries).getInt(table), (byte) 0xff);
    Files.write(data, entries);
    assertEquals("T1", get(touched[1], "title"));
    assertNotEquals("T0", readAnyway(touched[0]));
  }

  @Test
  void aConstantIsReadByReflectionFromAnotherPackage() throws ReflectiveOperationException {
    Compilation compilation = compile(content, "Posts.FIRST");
    Class<?> posts = compilation.call("site.Probe", "value").getClass();
    Class<?> registry = posts.getClassLoader().loadClass("site.Posts");
    assertEquals("First", get(registry.getField("FIRST").get(null), "title"));
  }

  @Test
  void generatedCodeNeverSaysNull() throws IOException {
    Compilation compilation = compile(content, "Posts.FIRST");
    try (Stream<Path> files = Files.walk(compilation.generated())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file).matches("(?s).*\\bnull\\b.*"), file::toString);
      }
    }
  }

  private static Object readAnyway(Object record) {
    try {
      return get(record, "title");
    } catch (AssertionError e) {
      return e;
    }
  }

  private static Object get(Object record, String component) {
    try {
      Method accessor = record.getClass().getMethod(component);
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component, e);
    }
  }

  @Test
  void aModularSiteCompilesWithAndWithoutTheCompilersAnnotations() {
    for (String requires : List.of("", "requires java.compiler; ")) {
      ContentDir module =
          ContentDir.in(temporary.resolve("module" + requires.length()))
              .page("blog/first.md", "title = \"First\"");
      Compilation compilation =
          Javac.in(module)
              .option("-cp", "", "--module-path", modulePath())
              .source(
                  "module-info",
                  "/** A site. */ module my.site { requires dev.recto; " + requires + "}")
              .source(
                  "site.SiteContent",
                  SiteSources.content("from = \"blog\", registry = \"Posts\", orderBy = \"-date\""))
              .source("site.Probe", SiteSources.probe("Posts.FIRST.title()"))
              .compile();
      assertEquals(List.of(), compilation.messages());
    }
  }

  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.contains("runtime") || path.contains("jspecify"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void assertValue(String expected, String expression) {
    assertEquals(
        expected, String.valueOf(compile(content, expression).call("site.Probe", "value")));
  }

  private static Compilation compile(ContentDir content, String expression) {
    Compilation compilation =
        Javac.in(content)
            .source(
                "site.SiteContent",
                SiteSources.content("from = \"blog\", registry = \"Posts\", orderBy = \"-date\""))
            .source("site.Probe", SiteSources.probe(expression))
            .compile();
    assertEquals(List.of(), compilation.messages());
    return compilation;
  }
}
