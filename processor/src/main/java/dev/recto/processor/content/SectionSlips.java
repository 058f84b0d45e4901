package dev.recto.processor.content;

import dev.recto.processor.keys.CheckedKeys;
import dev.recto.processor.keys.KnownKeys;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front matter of a section as it was meant: slips are reported, and put right. */
final class SectionSlips {
  private static final String EXTRA = SectionKey.EXTRA.key();

  private final Document document;
  private final SectionHabits habits;
  private final Report report;
  private final Map<String, Value.Member> members;

  private SectionSlips(Document document, SectionHabits habits, Report report) {
    this.document = document;
    this.habits = habits;
    this.report = report;
    KnownKeys known =
        new KnownKeys(
            SectionKey.names(), (key, meant) -> KeyAdvice.inSection(key, meant, document.format()));
    this.members =
        new LinkedHashMap<>(known.meant(document.file(), document.frontMatter(), report).members());
  }

  /** Slips that are no errors stay as they are written. */
  static Value.Table read(Document document, SectionHabits habits, Report report) {
    SectionSlips slips = new SectionSlips(document, habits, report);
    slips.misplaced();
    return new Value.Table(slips.members, document.frontMatter().span());
  }

  /** Keys below extra that belong at the top level are one mistake. */
  private void misplaced() {
    Value.Member extra = members.get(EXTRA);
    if (extra == null || !(extra.value() instanceof Value.Table table)) {
      return;
    }
    Map<String, Value.Member> own = new LinkedHashMap<>();
    Map<String, Value.Member> strays = new LinkedHashMap<>();
    table
        .members()
        .forEach((key, member) -> (isStray(key, member) ? strays : own).put(key, member));
    if (strays.isEmpty()) {
      return;
    }
    Value.Member first = strays.values().iterator().next();
    Severity severity =
        report.add(
            document.file(),
            first.keySpan(),
            KeyAdvice.belowTable(List.copyOf(strays.keySet()), EXTRA, document.format()));
    if (severity == Severity.ERROR) {
      // Pages of a section that may be meant to be a draft stay published: links to them are right.
      strays.remove(SectionKey.DRAFT.key());
      strays.forEach(members::putIfAbsent);
      Value.Table rest = new Value.Table(own, table.span());
      members.put(EXTRA, new Value.Member(extra.keySpan(), rest));
    }
  }

  private boolean isStray(String key, Value.Member member) {
    Optional<SectionKey> known =
        SectionKey.of(key).filter(found -> found != SectionKey.EXTRA && habits.belongsAtTop(found));
    return known.isPresent() && !members.containsKey(key) && fits(key, member);
  }

  /** A value that the key can't have is meant as something else. */
  private boolean fits(String key, Value.Member member) {
    Value.Table alone = new Value.Table(Map.of(key, member), member.keySpan());
    return new CheckedKeys(document.file(), alone, document.format(), SectionKey::of)
        .bad()
        .isEmpty();
  }
}
