package dev.recto.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Builds the site: {@code [--module FOLDER] [--out FOLDER] [--serve] [--port N]}. */
public final class Main {
  private static final int PORT = 8080;

  private Main() {}

  /**
   * Builds the site into a folder, and serves it on this machine if asked to.
   *
   * @param args {@code --module}, the folder with the content (default: where it runs); {@code
   *     --out}, the folder (default {@code target/site}); {@code --serve}; {@code --port} (default
   *     8080)
   * @throws IOException if a file can't be written or the port is taken
   */
  public static void main(String[] args) throws IOException {
    List<String> options = List.of(args);
    Path target = Path.of(value(options, "--out", Path.of("target", "site").toString()));
    int pages = SiteBuilder.build(Path.of(value(options, "--module", "")), target);
    System.out.println(pages + " pages in " + target);
    if (options.contains("--serve")) {
      int port = Integer.parseInt(value(options, "--port", Integer.toString(PORT)));
      StaticServer server = StaticServer.start(target, port);
      System.out.println("Serving at " + server.address() + " until this program is stopped");
      server.await();
    }
  }

  private static String value(List<String> options, String name, String otherwise) {
    int at = options.indexOf(name);
    return at >= 0 && at + 1 < options.size() ? options.get(at + 1) : otherwise;
  }
}
