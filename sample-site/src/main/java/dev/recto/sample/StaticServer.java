package dev.recto.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Serves a folder on this machine only. */
final class StaticServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8");

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

  /** Where the site is to be seen. */
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
      Path file = fileOf(exchange.getRequestURI().getPath());
      boolean found = file.startsWith(root) && Files.isRegularFile(file);
      Path answer = found ? file : root.resolve("404.html");
      byte[] bytes = Files.readAllBytes(answer);
      exchange.getResponseHeaders().set("Content-Type", typeOf(answer));
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Path fileOf(String path) {
    Path file = root.resolve("." + path).normalize();
    return Files.isDirectory(file) ? file.resolve("index.html") : file;
  }

  private static String typeOf(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
