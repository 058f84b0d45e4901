import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A generated site, with what each tool needs to build it.
 *
 * @param folder where it is; {@code content} and the projects of the tools are below
 * @param pages how many pages it has
 * @param yaml whether front matter is YAML
 * @param place what the tables' names say of the place
 */
record Site(Path folder, int pages, boolean yaml, String place) {
  /** What the names of tables say that were measured on a disk. */
  static final String ON_DISK = " on disk";

  static Site make(Path folder, int pages, boolean yaml, String place, Path home)
      throws IOException {
    MakeContent.site(folder, pages, yaml);
    for (String generator : new String[] {"zola", "hugo"}) {
      Folders.copy(home.resolve(generator), folder.resolve(generator), Set.of());
    }
    Files.createSymbolicLink(folder.resolve("zola/content"), folder.resolve("content"));
    return new Site(folder, pages, yaml, place);
  }

  Path content() {
    return folder.resolve("content");
  }

  Path podcast() {
    return folder.resolve("content/podcast");
  }

  /** The only source of the site. */
  Path source() {
    return folder.resolve("src/site/SiteContent.java");
  }

  Results.Row row(String table, String what) {
    return new Results.Row(table + place, pages, what);
  }
}
