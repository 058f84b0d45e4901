package dev.recto.processor.content;

import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the sections of a site have keys that authors may mean as data, too.
 *
 * @param atTop those that sections have at the top level and not below {@code extra}
 */
record SectionHabits(Set<SectionKey> atTop) {
  private static final Set<SectionKey> OF_TWO_MEANINGS =
      Set.of(SectionKey.TITLE, SectionKey.DESCRIPTION, SectionKey.WEIGHT, SectionKey.TEMPLATE);

  /** One other section says nothing. */
  private static final int COMMON = 2;

  /** Looks at all sections. */
  static SectionHabits of(List<Document> sections) {
    Set<SectionKey> atTop = EnumSet.noneOf(SectionKey.class);
    for (SectionKey key : OF_TWO_MEANINGS) {
      int above = 0;
      int below = 0;
      boolean both = false;
      for (Document section : sections) {
        boolean isAbove = section.frontMatter().get(key.key()).isPresent();
        boolean isBelow = extra(section).flatMap(extra -> extra.get(key.key())).isPresent();
        above += isAbove ? 1 : 0;
        below += isBelow ? 1 : 0;
        both |= isAbove && isBelow;
      }
      if (above >= COMMON && above > below && !both) {
        atTop.add(key);
      }
    }
    return new SectionHabits(atTop);
  }

  /** Whether a key below {@code extra} was meant to be at the top level. */
  boolean belongsAtTop(SectionKey key) {
    return atTop.contains(key) || !OF_TWO_MEANINGS.contains(key);
  }

  private static Optional<Value.Table> extra(Document section) {
    return section
        .frontMatter()
        .get(SectionKey.EXTRA.key())
        .filter(Value.Table.class::isInstance)
        .map(Value.Table.class::cast);
  }
}
