package site;

import dev.recto.Page;
import dev.recto.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the site into a folder: {@code target/site}, or the one that is named. */
final class Main {
  private static final Path CONTENT = Path.of("content");

  private Main() {}

  public static void main(String[] args) throws IOException {
    SiteFolder site = SiteFolder.at(Path.of(args.length == 0 ? "target/site" : args[0]));
    site.page("/", Templates.home());
    for (Page page : Site.pages()) {
      site.page(page.path(), Templates.page(page));
      site.copy(page.assets(), CONTENT);
    }
    site.redirects(Site.redirects());
    site.page("/404.html", Templates.notFound());
    site.file("/feed.xml", Templates.feed());
    System.out.println("Wrote " + String.join(" ", site.files()));
  }
}
