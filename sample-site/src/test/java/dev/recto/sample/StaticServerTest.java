package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers of the server to good and bad requests. */
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
  void aFolderIsServedAsItsIndexPage() throws Exception {
    HttpResponse<String> response = send("GET", "page/");
    assertEquals(200, response.statusCode());
    assertEquals("a page", response.body());
    assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
    assertEquals("text/css; charset=utf-8", header(send("GET", "site.css"), "Content-Type"));
  }

  @Test
  void anAddressWithoutFileIsAnsweredWithTheNotFoundPage() throws Exception {
    for (String path : List.of("nope/", "page/nope", "%00", "page/%00/index.html", "%FF")) {
      HttpResponse<String> response = send("GET", path);
      assertEquals(404, response.statusCode(), path);
      assertEquals("nothing", response.body(), path);
    }
  }

  @Test
  void headIsAnsweredLikeGetButWithoutTheBody() throws Exception {
    for (String path : List.of("", "page/", "nope", "%00")) {
      HttpResponse<String> get = send("GET", path);
      HttpResponse<String> head = send("HEAD", path);
      assertEquals(get.statusCode(), head.statusCode(), path);
      assertEquals(header(get, "Content-Type"), header(head, "Content-Type"), path);
      assertEquals(header(get, "Content-Length"), header(head, "Content-Length"), path);
      assertEquals("", head.body(), path);
    }
  }

  @Test
  void aRangeIsAnsweredWithItsBytes() throws Exception {
    assertRange("bytes=2-3", 206, "pa", "bytes 2-3/6");
    assertRange("bytes=2-", 206, "page", "bytes 2-5/6");
    assertRange("bytes=0-99", 206, "a page", "bytes 0-5/6");
    assertRange("bytes=-3", 206, "age", "bytes 3-5/6");
    assertRange("bytes=-99", 206, "a page", "bytes 0-5/6");
    assertRange("bytes=6-", 416, "", "bytes */6");
    assertRange("bytes=3-2", 416, "", "bytes */6");
    assertRange("bytes=-0", 416, "", "bytes */6");
  }

  @Test
  void aRangeOfAnotherFormIsAnsweredWithTheWholeFile() throws Exception {
    for (String range : List.of("bytes=-", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "")) {
      assertRange(range, 200, "a page", "");
    }
  }

  private void assertRange(String range, int status, String body, String contentRange)
      throws Exception {
    HttpResponse<String> response = send("GET", "page/", "Range", range);
    assertEquals(status, response.statusCode(), range);
    assertEquals(body, response.body(), range);
    assertEquals(contentRange, header(response, "Content-Range"), range);
    assertEquals("bytes", header(response, "Accept-Ranges"), range);
  }

  @Test
  void whatIsNotFoundIsAnsweredInTheLanguageOfTheAddress() throws Exception {
    Path french = Files.createDirectories(folder.resolve("site/fr"));
    Files.writeString(french.resolve("404.html"), "rien");
    assertEquals("rien", send("GET", "fr/nope/").body());
    assertEquals("nothing", send("GET", "from/nope/").body());
  }

  @Test
  void otherMethodsAreNotAllowed() throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE")) {
      HttpResponse<String> response = send(method, "page/");
      assertEquals(405, response.statusCode(), method);
      assertEquals("GET, HEAD", header(response, "Allow"), method);
    }
  }

  @Test
  void nothingOutsideTheFolderIsServed() throws IOException {
    for (String path : List.of("/../secret.txt", "/%2e%2e/secret.txt", "/page/../../secret.txt")) {
      String response = raw("GET " + path + " HTTP/1.0\r\n\r\n");
      assertTrue(response.contains("404") || response.contains("400"), response);
      assertFalse(response.endsWith("secret"), response);
    }
  }

  @Test
  void onlyThisMachineIsServed() {
    assertTrue(InetAddress.getLoopbackAddress().isLoopbackAddress());
    assertEquals("localhost", server.address().getHost());
  }

  private HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
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
