package dev.recto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that a static site is written into, by the addresses of its files.
 *
 * <pre>{@code
 * SiteFolder site = SiteFolder.at(Path.of("target", "site"));
 * for (Page page : Site.pages()) {
 *   site.page(page.path(), html(page));
 *   site.copy(page.assets(), Path.of("content"));
 * }
 * site.redirects(Site.redirects());
 * site.copyFolder(Path.of("static"));
 * }</pre>
 *
 * <p>Folders are made where they are missing. Files that an earlier build has left stay, so build
 * into an empty folder. Addresses begin with a slash, and none leads out of the folder. No address
 * is written twice: of two pages at one address, visitors would see only the second.
 *
 * @since 0.1
 */
public final class SiteFolder {
  private static final String PAGE = "index.html";

  private final Path root;
  private final SortedSet<String> written = new TreeSet<>();

  private SiteFolder(Path root) {
    this.root = root;
  }

  /**
   * {@return a site in a folder}
   *
   * @param folder the folder, which need not exist yet
   * @throws NullPointerException if the folder is null
   */
  public static SiteFolder at(Path folder) {
    return new SiteFolder(folder.toAbsolutePath().normalize());
  }

  /**
   * Writes a page. At {@code /about/} and {@code /about} it is the file {@code about/index.html},
   * at {@code /404.html} the file of that name.
   *
   * @param path the address, not percent-encoded: {@link Page#path()}, {@link Section#path()},
   *     {@link Pager#path()}
   * @param html the whole document
   * @throws IllegalArgumentException if the address has no slash at its beginning or leads out of
   *     the folder
   * @throws IllegalStateException if something was written there before
   * @throws IOException if the file can't be written
   */
  public void page(String path, String html) throws IOException {
    boolean isFile = path.isEmpty() || path.endsWith(".html");
    file(isFile ? path : path + (path.endsWith("/") ? PAGE : "/" + PAGE), html);
  }

  /**
   * Writes a text as UTF-8, such as a feed.
   *
   * @param path the address: {@code /feed.xml}
   * @param text what is in the file
   * @throws IllegalArgumentException if the address is not that of a file in the folder
   * @throws IllegalStateException if something was written there before
   * @throws IOException if the file can't be written
   */
  public void file(String path, String text) throws IOException {
    file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes, such as an image.
   *
   * @param path the address: {@code /cover.png}
   * @param bytes what is in the file
   * @throws IllegalArgumentException if the address is not that of a file in the folder
   * @throws IllegalStateException if something was written there before
   * @throws IOException if the file can't be written
   */
  public void file(String path, byte[] bytes) throws IOException {
    Files.write(newFile(path), bytes);
  }

  /**
   * Writes a page without words that leads to another one, for hosts that can't redirect.
   *
   * @param from the address of the page
   * @param to where it leads: an address on the site, or a whole URL
   * @throws IllegalArgumentException if the first address has no slash at its beginning or leads
   *     out of the folder
   * @throws IllegalStateException if something was written there before
   * @throws IOException if the file can't be written
   */
  public void redirect(String from, String to) throws IOException {
    page(
        from,
        Html.format(
                """
                <!DOCTYPE html>
                <meta charset="utf-8">
                <title>{}</title>
                <meta name="robots" content="noindex">
                <meta http-equiv="refresh" content="0; url={}">
                <link rel="canonical" href="{}">
                <p><a href="{}">{}</a></p>
                """,
                to,
                to,
                to,
                to,
                to)
            .toString());
  }

  /**
   * Writes {@linkplain #redirect redirects}.
   *
   * @param redirects what leads where, as {@code Site.redirects()} has it
   * @throws IllegalArgumentException if an address has no slash at its beginning or leads out of
   *     the folder
   * @throws IllegalStateException if something was written at one of the addresses before
   * @throws IOException if a file can't be written
   */
  public void redirects(Map<String, String> redirects) throws IOException {
    for (Map.Entry<String, String> redirect : redirects.entrySet()) {
      redirect(redirect.getKey(), redirect.getValue());
    }
  }

  /**
   * Copies the files beside pages and sections to their addresses.
   *
   * @param assets {@link Page#assets()} or {@link Section#assets()}
   * @param contentRoot the content folder that the site was compiled with
   * @throws IllegalStateException if something was written at one of the addresses before
   * @throws IOException if a file can't be read or written
   */
  public void copy(Collection<Asset> assets, Path contentRoot) throws IOException {
    for (Asset asset : assets) {
      copy(contentRoot.resolve(asset.source()), asset.path());
    }
  }

  /**
   * Copies what is in a folder, such as the one with static files, to the root of the site.
   *
   * @param folder the folder; nothing is copied if it doesn't exist
   * @throws IllegalStateException if something was written at one of the addresses before
   * @throws IOException if a file can't be read or written, or a symbolic link leads out of the
   *     folder
   */
  public void copyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Path real = folder.toRealPath();
    for (Path file : filesIn(folder)) {
      if (!file.toRealPath().startsWith(real)) {
        throw new IOException(file + " is a link that leads out of " + folder);
      }
      copy(file, "/" + folder.relativize(file).toString().replace('\\', '/'));
    }
  }

  /**
   * {@return the addresses of the files that were written and copied so far, sorted, unmodifiable}
   */
  public Collection<String> files() {
    return Collections.unmodifiableSortedSet(written);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void copy(Path file, String path) throws IOException {
    Files.copy(file, newFile(path), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The file at an address, in a folder that exists. */
  private Path newFile(String path) throws IOException {
    Path file = resolve(path);
    if (!written.add("/" + root.relativize(file).toString().replace('\\', '/'))) {
      throw new IllegalStateException("two files at " + path);
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return file;
  }

  private Path resolve(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("the address " + path + " doesn't begin with a slash");
    }
    try {
      Path file = root.resolve(path.substring(1)).normalize();
      if (!file.startsWith(root) || file.equals(root)) {
        throw new IllegalArgumentException("the address " + path + " is not in the site's folder");
      }
      return file;
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("no file can have the address " + path, e);
    }
  }
}
