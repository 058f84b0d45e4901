package dev.recto.processor.compiler;

import dev.recto.processor.cache.SiteCache;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.store.Output;
import java.io.IOException;
import java.io.OutputStream;

/** An output of which the next run knows what was written. */
record NotedOutput(Output output, SiteCache cache) implements Output {
  @Override
  public void source(String qualifiedName, String text) throws IOException {
    output.source(qualifiedName, text);
  }

  @Override
  public OutputStream resource(String path) throws IOException {
    return output.resource(path);
  }

  @Override
  public boolean has(String path, Checksum identity) {
    return cache.hadResource(path, identity) && output.has(path, identity);
  }
}
