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
    // Where entries are not compared with each other, their values need not be there all at once.
    boolean ruled = RuleCheck.hasRules(model.record());
    List<RuleCheck.Row> rows = new ArrayList<>();
    Indexes indexes = new Indexes(model.record());
    for (CollectionModel.Entry entry : model.entries()) {
      Row row = entry.row();
      Watch watch = new Watch(report::add);
      Value.Table fitting = values.of(row, watch);
      indexes.add(fitting);
      if (ruled) {
        boolean isSound = row.isSound() && row.reported().isEmpty() && !watch.hasSeen();
        String language = row.page().map(ContentPage::lang).orElse("");
        rows.add(new RuleCheck.Row(row.file(), language, fitting, row::valueOf, isSound));
      }
    }
    RuleCheck.check(model.record(), rows, report::add);
    return model.with(indexes.all());
  }
}
