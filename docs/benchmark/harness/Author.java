import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author does to the pages of a site. No change is the same as one before. */
final class Author {
  private static final Pattern TITLE = Pattern.compile("(?m)^(title\\W+\"[^\"]*)\"$");
  private static final String NO_SUCH_PAGE = "\nSee [more](@/podcast/nowhere/index.md).\n";

  private final Site site;
  private final List<Path> pages;
  private int changes;

  Author(Site site) throws IOException {
    this.site = site;
    this.pages = Folders.files(site.podcast(), "index.md");
  }

  void editTitle() throws IOException {
    Path page = next();
    Matcher title = TITLE.matcher(Files.readString(page));
    Files.writeString(page, title.replaceFirst("$1 " + changes + "\""));
  }

  void editBody() throws IOException {
    append(next(), "\nThis was said in change " + changes + ".\n");
  }

  /** Adds the page after the last one. No other refers to it. */
  Path add() throws IOException {
    return MakeContent.page(site.podcast(), site.pages(), site.yaml());
  }

  Path rename(Path page) throws IOException {
    Path folder = page.getParent();
    Path renamed = folder.resolveSibling(folder.getFileName() + "-renamed");
    return Files.move(folder, renamed).resolve(page.getFileName());
  }

  void breakLink(Path page) throws IOException {
    append(page, NO_SUCH_PAGE);
  }

  void mend(Path page) throws IOException {
    Files.writeString(page, Files.readString(page).replace(NO_SUCH_PAGE, ""));
  }

  void remove(Path page) throws IOException {
    Folders.delete(page.getParent());
  }

  /** Another page each time. */
  private Path next() {
    changes++;
    return pages.get(Math.floorMod(changes * 7919, pages.size()));
  }

  private static void append(Path page, String text) throws IOException {
    Files.writeString(page, Files.readString(page) + text);
  }
}
