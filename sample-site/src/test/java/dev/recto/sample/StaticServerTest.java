package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticServerTest {
  @TempDir Path folder;
  private StaticServer server;

  @BeforeEach
  void startServer() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(site.resolve("404.html"), "nothing");
    Files.writeString(site.resolve("site.css"), "a {}");
    Files.createDirectories(site.resolve("page"));
    Files.writeString(site.resolve("page/index.html"), "a page");
    server = StaticServer.start(site, 0);
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void foldersAreTheirIndexPages() throws Exception {
    HttpResponse<String> response = get("page/");
    assertEquals(200, response.statusCode());
    assertEquals("a page", response.body());
    assertEquals("text/html; charset=utf-8", type(response));
    assertEquals("text/css; charset=utf-8", type(get("site.css")));
  }

  @Test
  void whatIsNotThereIsTheNotFoundPage() throws Exception {
    HttpResponse<String> response = get("nope/");
    assertEquals(404, response.statusCode());
    assertEquals("nothing", response.body());
  }

  @Test
  void nothingOutsideTheFolderIsServed() throws IOException {
    for (String path :
        new String[] {"/../secret.txt", "/%2e%2e/secret.txt", "/page/../../secret.txt"}) {
      String response = raw("GET " + path + " HTTP/1.0\r\n\r\n");
      assertTrue(response.contains("404") || response.contains("400"), response);
      assertTrue(!response.endsWith("secret"), response);
    }
  }

  @Test
  void onlyThisMachineIsServed() {
    assertTrue(InetAddress.getLoopbackAddress().isLoopbackAddress());
    assertEquals("localhost", server.address().getHost());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = server.address().resolve(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
