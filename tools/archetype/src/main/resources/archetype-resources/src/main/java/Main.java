package ${package};

import dev.recto.Html;
import dev.recto.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the site into a folder. */
public final class Main {
  private Main() {}

  /**
   * Writes the site.
   *
   * @param args the folder
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    SiteFolder site = SiteFolder.at(Path.of(args[0]));
    site.page("/", home());
    for (Note note : Notes.all()) {
      site.page(note.page().path(), page(note));
      site.copy(note.page().assets(), Path.of("content"));
    }
    site.redirects(Site.redirects());
  }

  private static String home() {
    Html notes =
        Html.concat(
            Notes.all().stream()
                .map(
                    note ->
                        Html.format(
                            "<li><a href=\"{}\">{}</a> {}</li>\n",
                            note.page().path(),
                            note.title(),
                            note.date()))
                .toList());
    return document("Notes", Html.format("<ul>\n{}</ul>", notes));
  }

  private static String page(Note note) {
    return document(
        note.title(),
        Html.format(
            "<p>{} {}</p>\n{}",
            note.date(),
            String.join(", ", note.tags()),
            Html.raw(note.page().body().html())));
  }

  /** Texts are escaped where they go into HTML; what is {@code Html} goes in as it is. */
  private static String document(String title, Html content) {
    return Html.format(
            """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title>
            <h1>{}</h1>
            {}
            </html>
            """,
            title,
            title,
            content)
        .toString();
  }
}
