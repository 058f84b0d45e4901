package dev.recto.maven;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A running example that answers requests on this machine. */
final class ExampleServer implements AutoCloseable {
  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private ExampleServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts a program with a free port in the variable PORT, and waits until it answers. */
  static ExampleServer start(ProcessBuilder program, Path log)
      throws IOException, InterruptedException {
    int port = freePort();
    program.environment().put("PORT", Integer.toString(port));
    Process process = program.redirectOutput(log.toFile()).start();
    ExampleServer server = new ExampleServer(process, URI.create("http://localhost:" + port + "/"));
    while (!server.answers()) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the server has ended: " + Files.readString(log));
      }
    }
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      get("/");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** What is at an address; redirects are not followed. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html, */*").build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
