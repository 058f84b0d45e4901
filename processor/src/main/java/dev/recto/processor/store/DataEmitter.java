package dev.recto.processor.store;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.CollectionModel.Index;
import dev.recto.processor.schema.RowValues;
import dev.recto.support.Format;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the data of one collection: {@code entries-N.bin} with the values of its records, {@code
 * page-numbers-N.bin} with the numbers of their pages, and one lookup table for each way to find
 * entries.
 */
public final class DataEmitter {
  private final CollectionModel model;
  private final ResourceFolder folder;
  private final RowValues values;
  private final Encoder encoder;

  /**
   * An emitter for one collection.
   *
   * @param values the values of its rows
   * @param texts what was made of values that are Markdown, by their numbers
   * @param fingerprint that of the collection
   */
  public DataEmitter(
      CollectionModel model,
      RowValues values,
      List<byte[]> texts,
      long fingerprint,
      Output output) {
    this.model = model;
    this.folder = new ResourceFolder(folder(model), fingerprint, output);
    this.values = values;
    this.encoder = new Encoders(texts).of(model.record());
  }

  /** The folder of a collection's resources, with a slash at its end. */
  public static String folder(CollectionModel model) {
    return ResourceFolder.pathOf(model.spec().qualified(model.spec().registry()));
  }

  /** Writes all resources; pages have their numbers by their files' paths. */
  public void emit(Map<String, Integer> pageNumbers) throws IOException {
    List<Entry> entries = model.entries();
    folder.blocks(Format.ENTRIES, entries.size(), (i, out) -> entry(out, entries.get(i)));
    if (model.spec().isOfPages()) {
      PagePlaces.write(
          folder,
          entries.stream()
              .map(entry -> requireNonNull(pageNumbers.get(entry.row().id())))
              .toList());
    } else {
      ValueWriter names = new ValueWriter();
      names.list(entries, entry -> names.text(entry.key().orElse("")));
      folder.block(Format.ENTRY_NAMES, names);
    }
    folder.table(Format.KEYS, keys());
    if (model.languages().isPresent()) {
      folder.table(Format.LANGUAGES, model.languages().get().entries());
    }
    for (Index index : model.indexes()) {
      folder.table(Format.by(index.resource()), index.entries());
    }
  }

  private void entry(ValueWriter out, Entry entry) {
    if (!model.spec().isOfPages()) {
      out.text(entry.row().file() + ":" + entry.row().home().start());
    }
    encoder.write(out, values.of(entry.row()));
  }

  private Map<String, List<Integer>> keys() {
    Map<String, List<Integer>> keys = new HashMap<>();
    for (int i = 0; i < model.entries().size(); i++) {
      Entry entry = model.entries().get(i);
      List<Integer> place = List.of(i);
      entry.constant().ifPresent(constant -> keys.put(constant, place));
      entry.key().ifPresent(key -> keys.put(key, place));
    }
    return keys;
  }
}
