package dev.recto.sample;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Serves a folder on this machine only. */
final class StaticServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");
  private static final int NO_BODY = -1;

  private final Path root;
  private final HttpServer server;

  private StaticServer(Path root, HttpServer server) {
    this.root = root;
    this.server = server;
  }

  /** Starts a server; port 0 takes any free one. */
  static StaticServer start(Path root, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer http = HttpServer.create(address, 0);
    StaticServer server = new StaticServer(root.toAbsolutePath().normalize(), http);
    http.createContext("/", server::answer);
    http.start();
    return server;
  }

  /** The address of the first page. */
  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Waits until the program is stopped. */
  void await() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (method.equals("GET") || method.equals("HEAD")) {
        Optional<Path> file = fileAt(exchange.getRequestURI().getPath());
        int status = file.isPresent() ? 200 : 404;
        send(exchange, status, file.orElse(root.resolve("404.html")));
      } else {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, NO_BODY);
      }
    }
  }

  /** Sends a whole file, also if only a range of it is asked for; to HEAD, its headers alone. */
  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Accept-Ranges", "none");
    headers.set("Content-Type", typeOf(file));
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Optional<Path> fileAt(String path) {
    try {
      Path file = root.resolve("." + path).normalize();
      Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
      return page.startsWith(root) && Files.isRegularFile(page)
          ? Optional.of(page)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // no file can have this name
    }
  }

  private static String typeOf(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
