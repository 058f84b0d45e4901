package site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.recto.Page;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Serves the site at the port that the environment variable PORT names, or else at 8080. */
final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
    HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
    server.createContext("/", Main::answer);
    server.start();
    System.out.println("Serving at http://localhost:" + port + "/ until this program is stopped");
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    switch (path) {
      case "/" -> send(exchange, 200, "text/html", Templates.home());
      case "/feed.xml" -> send(exchange, 200, "application/atom+xml", Templates.feed());
      default -> page(exchange, path);
    }
  }

  /** Shows the page at the address, and redirects from its aliases. */
  private static void page(HttpExchange exchange, String path) throws IOException {
    Optional<Page> page = Site.at(path);
    if (page.isEmpty()) {
      send(exchange, 404, "text/html", Templates.notFound());
    } else if (page.get().path().equals(path)) {
      send(exchange, 200, "text/html", Templates.page(page.get()));
    } else {
      exchange.getResponseHeaders().set("Location", page.get().permalink().toString());
      send(exchange, 301, "text/html", "");
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
