package dev.recto.processor.emit;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.content.SitePaths;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.CollectionModel.Index;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes the data of one collection: {@code entries-N.bin} with the values of so many entries each,
 * {@code bodies-N.bin} with rendered bodies one after the other, and one lookup table for each way
 * to find entries. Each begins with the number of the format, the bodies apart.
 */
final class DataEmitter {
  private static final int FORMAT = 1;

  /** The runtime cuts at the same number. */
  private static final int ENTRIES_PER_FILE = 256;

  /** A jar is read from a resource's start, so that none should be long. */
  private static final int MAX_BODY_FILE = 1 << 18;

  private final CollectionModel model;
  private final BodySource bodies;
  private final Output output;
  private final String folder;
  private final EntryEncoder encoder;

  private final ByteArrayOutputStream bodyFile = new ByteArrayOutputStream();
  private int bodyFiles;

  DataEmitter(CollectionModel model, BodySource bodies, Output output) {
    this.model = model;
    this.bodies = bodies;
    this.output = output;
    this.folder = folder(model);
    this.encoder = new EntryEncoder(model.record());
  }

  /** The folder of a collection's resources, with a slash at its end. */
  static String folder(CollectionModel model) {
    return "META-INF/recto/" + model.spec().qualified(model.spec().registry()) + "/";
  }

  void emit() throws IOException {
    List<Entry> entries = model.entries();
    for (int from = 0; from < entries.size(); from += ENTRIES_PER_FILE) {
      int to = Math.min(from + ENTRIES_PER_FILE, entries.size());
      write("entries-" + from / ENTRIES_PER_FILE + ".bin", encode(entries.subList(from, to)));
    }
    finishBodyFile();
    write("keys.bin", table(keys()));
    write("paths.bin", table(paths()));
    for (Index index : model.indexes()) {
      write("by-" + index.name() + ".bin", table(index.entries()));
    }
  }

  /** The offsets of the entries, then the entries. */
  private byte[] encode(List<Entry> entries) throws IOException {
    byte[][] html =
        IntStream.range(0, entries.size())
            .parallel()
            .mapToObj(i -> bodies.html(entries.get(i).page()))
            .toArray(byte[][]::new);
    byte[][] encoded = new byte[entries.size()][];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = encoder.encode(entries.get(i).page(), append(html[i]));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(FORMAT);
    int offset = 1 + encoded.length * Integer.BYTES;
    for (byte[] entry : encoded) {
      for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        out.write(offset >>> shift);
      }
      offset += entry.length;
    }
    for (byte[] entry : encoded) {
      out.writeBytes(entry);
    }
    return out.toByteArray();
  }

  private BodySlice append(byte[] html) throws IOException {
    if (bodyFile.size() > 0 && bodyFile.size() + html.length > MAX_BODY_FILE) {
      finishBodyFile();
    }
    BodySlice slice = new BodySlice(bodyFiles, bodyFile.size(), html.length);
    bodyFile.writeBytes(html);
    return slice;
  }

  private void finishBodyFile() throws IOException {
    write("bodies-" + bodyFiles + ".bin", bodyFile.toByteArray());
    bodyFile.reset();
    bodyFiles++;
  }

  private Map<String, List<Integer>> keys() {
    Map<String, List<Integer>> keys = new TreeMap<>();
    for (int i = 0; i < model.entries().size(); i++) {
      Entry entry = model.entries().get(i);
      List<Integer> place = List.of(i);
      entry.constant().ifPresent(constant -> keys.put(constant, place));
      entry.key().ifPresent(key -> keys.put(key, place));
    }
    return keys;
  }

  private Map<String, List<Integer>> paths() {
    Map<String, List<Integer>> paths = new TreeMap<>();
    List<Entry> entries = model.entries();
    for (int i = 0; i < entries.size(); i++) {
      for (Alias alias : entries.get(i).page().builtIns().aliases()) {
        paths.put(SitePaths.normalized(alias.path()), List.of(i));
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      paths.put(entries.get(i).page().path(), List.of(i));
    }
    return paths;
  }

  private static byte[] table(Map<String, List<Integer>> places) {
    ValueWriter out = new ValueWriter();
    out.raw(new byte[] {FORMAT});
    out.list(
        new ArrayList<>(places.entrySet()),
        place -> {
          out.text(place.getKey());
          out.list(place.getValue(), out::size);
        });
    return out.toByteArray();
  }

  private void write(String name, byte[] bytes) throws IOException {
    try (OutputStream out = output.resource(folder + name)) {
      out.write(bytes);
    }
  }
}
