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
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves a folder on this machine only. */
final class StaticServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "ico", "image/x-icon",
          "js", "text/javascript; charset=utf-8",
          "mp3", "audio/mpeg",
          "png", "image/png",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "vtt", "text/vtt; charset=utf-8",
          "xml", "application/xml");

  /** One range of bytes, as the players of browsers ask for: {@code bytes=0-}, {@code bytes=-9}. */
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

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
        if (file.isPresent()) {
          sendFile(exchange, file.get());
        } else {
          sendNotFound(exchange);
        }
      } else {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, NO_BODY);
      }
    }
  }

  /** Sends a file, or the range of it that is asked for: without that, players can't seek. */
  private static void sendFile(HttpExchange exchange, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Accept-Ranges", "bytes");
    String range = exchange.getRequestHeaders().getFirst("Range");
    Matcher asked = RANGE.matcher(range == null ? "" : range);
    if (!asked.matches() || range.equals("bytes=-")) {
      send(exchange, 200, file, bytes);
      return;
    }
    int from = from(asked, bytes.length);
    int to = to(asked, bytes.length);
    if (from < to) {
      headers.set("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + bytes.length);
      send(exchange, 206, file, Arrays.copyOfRange(bytes, from, to));
    } else {
      headers.set("Content-Range", "bytes */" + bytes.length);
      exchange.sendResponseHeaders(416, NO_BODY);
    }
  }

  private static int from(Matcher range, int length) {
    boolean last = range.group(1).isEmpty();
    long from = last ? length - Long.parseLong(range.group(2)) : Long.parseLong(range.group(1));
    return (int) Math.max(0, Math.min(from, length));
  }

  /** The end of a range, which is the first byte that is not part of it. */
  private static int to(Matcher range, int length) {
    boolean open = range.group(1).isEmpty() || range.group(2).isEmpty();
    return open ? length : (int) Math.min(Long.parseLong(range.group(2)) + 1, length);
  }

  /** Sends the page that says so, in the language of the address. */
  private void sendNotFound(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path page =
        Languages.all().stream()
            .map(Language::root)
            .filter(path::startsWith)
            .max(Comparator.comparingInt(String::length))
            .map(language -> root.resolve(language.substring(1) + "404.html"))
            .filter(Files::isRegularFile)
            .orElse(root.resolve("404.html"));
    send(exchange, 404, page, Files.readAllBytes(page));
  }

  /** Sends bytes of a file; to HEAD, the headers alone. */
  private static void send(HttpExchange exchange, int status, Path file, byte[] bytes)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", typeOf(file));
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? NO_BODY : bytes.length);
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
