package dev.recto.processor;

import dev.recto.processor.source.Checksum;
import dev.recto.processor.store.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An output of whose sources it is known which classes come of them. */
final class CodeChecksums implements Output {
  private final Output output;
  private final Map<String, Checksum> byType = new TreeMap<>();

  CodeChecksums(Output output) {
    this.output = output;
  }

  /** What each source consists of that a compiler looks at. */
  Map<String, Checksum> byType() {
    return byType;
  }

  @Override
  public void source(String qualifiedName, String text) throws IOException {
    byte[] code = withoutComments(text).getBytes(StandardCharsets.UTF_8);
    byType.put(qualifiedName, Checksum.of(code));
    output.source(qualifiedName, text);
  }

  @Override
  public OutputStream resource(String path) throws IOException {
    return output.resource(path);
  }

  @Override
  public boolean has(String path, Checksum identity) {
    return output.has(path, identity);
  }

  /** A generated source without the words of its comments, but with their lines. */
  static String withoutComments(String source) {
    StringBuilder code = new StringBuilder(source.length());
    int from = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfLiteral(source, i);
      } else if (source.startsWith("/*", i)) {
        int end = source.indexOf("*/", i + 2);
        int last = end < 0 ? source.length() : end;
        code.append(source, from, i);
        source.substring(i, last).chars().filter(ch -> ch == '\n').forEach(ch -> code.append('\n'));
        from = last;
        i = last;
      }
    }
    return code.append(source, from, source.length()).toString();
  }

  private static int endOfLiteral(String source, int start) {
    int i = start + 1;
    while (i < source.length() && source.charAt(i) != source.charAt(start)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
