package dev.recto.processor.schema;

import dev.recto.processor.problem.Report;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the rows of a collection against its record, once all entries that they can name are
 * known.
 */
public final class CollectionChecker {
  private CollectionChecker() {}

  /** The collection with what its entries are found by; what does not fit is reported. */
  public static CollectionModel check(CollectionModel model, RowValues values, Report report) {
    List<Value.Table> fitting = new ArrayList<>(model.entries().size());
    for (CollectionModel.Entry entry : model.entries()) {
      fitting.add(values.of(entry.row(), report::add));
    }
    return model.with(Indexes.of(model.record(), fitting));
  }
}
