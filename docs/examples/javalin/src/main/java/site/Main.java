package site;

import com.rometools.rome.io.FeedException;
import dev.recto.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/** Serves the site at the port that the environment variable PORT names, or else at 8080. */
final class Main {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  private Main() {}

  public static void main(String[] args) {
    int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
    Javalin.create(
            config -> {
              config.router.ignoreTrailingSlashes = false;
              config.staticFiles.add("/META-INF/resources");
              config.routes.get("/", context -> show(context, "home.jte", Map.of()));
              config.routes.get("/feed.xml", Main::feed);
              config.routes.get("/<path>/", Main::page);
              config.routes.error(404, context -> show(context, "notFound.jte", Map.of()));
            })
        .start(port);
  }

  /** Shows the page at the address, and redirects from its aliases. */
  private static void page(Context context) {
    Page page = Site.at(context.path()).orElseThrow(NotFoundResponse::new);
    if (page.path().equals(context.path())) {
      show(context, "page.jte", Map.of("page", page, "recipe", Recipes.at(page.path())));
    } else {
      context.redirect(page.path(), HttpStatus.MOVED_PERMANENTLY);
    }
  }

  private static void feed(Context context) throws FeedException {
    context.contentType("application/atom+xml").result(Feed.atom());
  }

  private static void show(Context context, String template, Map<String, Object> values) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(template, values, html);
    context.html(html.toString());
  }
}
