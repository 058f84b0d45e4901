package website;

import dev.recto.Html;
import dev.recto.Page;
import dev.recto.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import site.Recipes;
import site.Site;

/**
 * Writes the pages as HTML into a folder: {@code website/target/site}, or the one that is named.
 */
final class Main {
  private static final Path CONTENT = Path.of("pages", "content");
  private static final Html NOT_FOUND = Html.raw("<p>There is no bread at this address.</p>");

  private Main() {}

  public static void main(String[] args) throws IOException {
    SiteFolder site = SiteFolder.at(Path.of(args.length == 0 ? "website/target/site" : args[0]));
    site.page("/", html(Site.Sections.ROOT.title().orElseThrow(), home()));
    for (Page page : Site.pages()) {
      site.page(page.path(), html(page.title().orElseThrow(), Html.raw(page.body().html())));
      site.copy(page.assets(), CONTENT);
    }
    site.redirects(Site.redirects());
    site.page("/404.html", html("Not found", NOT_FOUND));
    System.out.println("Wrote " + String.join(" ", site.files()));
  }

  private static Html home() {
    Stream<Html> recipes =
        Recipes.all().stream()
            .map(
                recipe ->
                    Html.format(
                        "<li><a href=\"{}\">{}</a>: {}</li>\n",
                        recipe.page().path(),
                        recipe.title(),
                        recipe.description()));
    return Html.format(
        "{}<ul>\n{}</ul>\n",
        Html.raw(Site.Sections.ROOT.body().html()),
        Html.concat(recipes.toList()));
  }

  private static String html(String title, Html main) {
    return Html.format(
            """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{}</title>
            <nav><a href="/">Home</a> <a href="/about/">About</a></nav>
            <main>
            <h1>{}</h1>
            {}</main>
            </html>
            """,
            title,
            title,
            main)
        .toString();
  }
}
