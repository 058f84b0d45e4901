package site;

import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Section;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Text blocks with a place for each value. {@link Html#format} escapes what is not HTML yet. */
final class Templates {
  /** Where the site will be. Feeds need whole addresses; pages link to each other without it. */
  private static final URI ADDRESS = URI.create("https://breads.example/");

  private Templates() {}

  static String home() {
    Section home = Site.Sections.ROOT;
    return layout(
        home.title().orElseThrow(),
        Html.format(
            """
            {}
            <ul>
            {}</ul>
            <p>Never baked before? Begin with <a href="{}">{}</a>.</p>
            """,
            Html.raw(home.body().html()),
            each(
                Recipes.all(),
                recipe ->
                    Html.format(
                        "<li><a href=\"{}\">{}</a>: {}</li>\n",
                        recipe.page().path(),
                        recipe.title(),
                        recipe.description())),
            Recipes.FLATBREAD.page().path(),
            Recipes.FLATBREAD.title()));
  }

  static String page(Page page) {
    return layout(
        page.title().orElseThrow(),
        Html.concat(
            Recipes.at(page.path()).map(Templates::facts).orElse(Html.EMPTY),
            Html.raw(page.body().html())));
  }

  static String notFound() {
    return layout("Not found", Html.raw("<p>There is no bread at this address.</p>"));
  }

  static String feed() {
    return Html.format(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <id>{}</id>
              <title>{}</title>
              <author><name>{}</name></author>
              <updated>{}</updated>
              <link href="{}"/>
            {}</feed>
            """,
            ADDRESS,
            Site.Sections.ROOT.title().orElseThrow(),
            ADDRESS.getHost(),
            instant(Recipes.first()),
            ADDRESS,
            each(Recipes.all(), Templates::entry))
        .toString();
  }

  private static Html entry(Recipe recipe) {
    URI address = ADDRESS.resolve(recipe.page().permalink());
    return Html.format(
        """
          <entry>
            <id>{}</id>
            <title>{}</title>
            <updated>{}</updated>
            <link href="{}"/>
            <summary>{}</summary>
          </entry>
        """,
        address,
        recipe.title(),
        instant(recipe),
        address,
        recipe.description());
  }

  private static Instant instant(Recipe recipe) {
    return recipe.date().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Html facts(Recipe recipe) {
    return Html.format("<p>{} minutes of work, {}</p>\n", recipe.minutes(), recipe.level().label());
  }

  private static String layout(String title, Html main) {
    return Html.format(
            """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{}</title>
            <link rel="alternate" type="application/atom+xml" href="/feed.xml">
            <style>body { max-width: 36em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 serif }</style>
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

  private static <T> Html each(List<T> items, Function<T, Html> template) {
    return Html.concat(items.stream().map(template).toList());
  }
}
