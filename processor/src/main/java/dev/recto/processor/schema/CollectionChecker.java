package dev.recto.processor.schema;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.problem.Report;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.RuleCheck;
import dev.recto.processor.type.Watch;
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
    List<RuleCheck.Row> rows = new ArrayList<>(model.entries().size());
    for (CollectionModel.Entry entry : model.entries()) {
      Row row = entry.row();
      Watch watch = new Watch(report::add);
      Value.Table fitting = values.of(row, watch);
      boolean isSound = row.isSound() && row.reported().isEmpty() && !watch.hasSeen();
      String language = row.page().map(ContentPage::lang).orElse("");
      rows.add(new RuleCheck.Row(row.file(), language, fitting, row::valueOf, isSound));
    }
    RuleCheck.check(model.record(), rows, report::add);
    return model.with(
        Indexes.of(model.record(), rows.stream().map(RuleCheck.Row::values).toList()));
  }
}
