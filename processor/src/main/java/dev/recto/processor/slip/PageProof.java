package dev.recto.processor.slip;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.KeyAdvice;
import dev.recto.processor.keys.KnownKeys;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.slip.Slip.Home;
import dev.recto.processor.slip.Slip.Misplaced;
import dev.recto.processor.slip.Slip.Misspelt;
import dev.recto.processor.slip.Slip.MisspeltOwn;
import dev.recto.processor.slip.Slip.Strange;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The front matter of one page, its slips reported and put right. */
final class PageProof {
  private static final String EXTRA = BuiltInKey.EXTRA.key();
  private static final String TAXONOMIES = BuiltInKey.TAXONOMIES.key();

  private final Document document;
  private final SlipTree slips;
  private final TaxonomyNames taxonomies;
  private final Report report;
  private final Set<Span> moved = new HashSet<>();
  private final Set<String> texts = new HashSet<>();
  private boolean hasTexts;
  private final Map<String, Value.Member> toTop = new LinkedHashMap<>();
  private final Map<String, Value.Member> toExtra = new LinkedHashMap<>();

  private PageProof(Document document, SlipTree slips, TaxonomyNames taxonomies, Report report) {
    this.document = document;
    this.slips = slips;
    this.taxonomies = taxonomies;
    this.report = report;
  }

  /** The front matter as it was meant; slips that are no errors stay. */
  static Value.Table read(
      Document document, SlipTree slips, TaxonomyNames taxonomies, Report report) {
    PageProof proof = new PageProof(document, slips, taxonomies, report);
    for (Strays.Group group : Strays.of(document, slips, taxonomies)) {
      if (report.add(document.file(), group.keys().get(0), group.problem()) == Severity.ERROR) {
        proof.moved.addAll(group.keys());
      }
    }
    return proof.whole();
  }

  private Value.Table whole() {
    Value.Table written = document.frontMatter();
    Map<String, Value.Member> members = new LinkedHashMap<>();
    written
        .members()
        .forEach(
            (key, member) -> {
              SlipTree below = slips.members().getOrDefault(key, SlipTree.NOTHING);
              if (key.equals(TAXONOMIES) && member.value() instanceof Value.Table table) {
                members.put(key, with(member, taxonomies(table, below)));
              } else if (below.slip().isEmpty() || !isMoved(key, member, below.slip().get())) {
                member(key, with(member, inside(member.value(), below)), below, members);
              }
            });
    toTop.forEach(members::putIfAbsent);
    if (!toExtra.isEmpty()) {
      members.put(EXTRA, extra(members.get(EXTRA)));
    }
    return new Value.Table(members, written.span());
  }

  private void member(
      String key, Value.Member member, SlipTree below, Map<String, Value.Member> members) {
    if (below.slip().isEmpty() || below.slip().get() instanceof Misplaced) {
      join(key, member, members);
      return;
    }
    if (below.slip().get() instanceof MisspeltOwn own) {
      misspeltOwn(key, member, own.meant(), members);
      return;
    }
    if (below.slip().get() instanceof Strange strange) {
      strange(key, member, strange, members);
      return;
    }
    Optional<String> meant =
        below.slip().get() instanceof Misspelt slip
                && KnownKeys.isFree(slip.meant(), member, document.frontMatter().members())
            ? Optional.of(slip.meant())
            : Optional.empty();
    Problem problem = KeyAdvice.onPage(key, meant, document.format());
    if (report.add(document.file(), member.keySpan(), problem) != Severity.ERROR) {
      members.put(key, member);
    } else if (meant.isEmpty()) {
      toExtra.put(key, member);
    } else if (fits(meant.get(), member.value())) {
      join(meant.get(), member, members);
    }
  }

  /** A key may be here, so that it is only a slip if the page lacks the other one. */
  private void misspeltOwn(
      String key, Value.Member member, String meant, Map<String, Value.Member> members) {
    boolean isSlip =
        KnownKeys.isFree(meant, member, document.frontMatter().members())
            && isError(member, KeyAdvice.inTable(key, meant, document.format()));
    join(isSlip ? meant : key, member, members);
  }

  /** What no component takes is left out, so that it is not reported below extra again. */
  private void strange(
      String key, Value.Member member, Strange strange, Map<String, Value.Member> members) {
    Problem problem = KeyAdvice.ofRecord(key, strange.meant(), document.format());
    if (report.add(document.file(), member.keySpan(), problem) != Severity.ERROR) {
      members.put(key, member);
    } else {
      strange.meant().ifPresent(meant -> toExtra.put(meant, member));
    }
  }

  private static void join(String key, Value.Member member, Map<String, Value.Member> members) {
    members.merge(key, member, (first, other) -> first.joined(other).orElse(first));
  }

  /** A value in which the slips of its tables are put right. */
  private Value inside(Value value, SlipTree below) {
    if (below.members().isEmpty()) {
      return value;
    } else if (value instanceof Value.Table table) {
      return table(table, below);
    } else if (value instanceof Value.Array array) {
      return new Value.Array(
          array.elements().stream().map(element -> inside(element, below)).toList(), array.span());
    }
    return value;
  }

  private Value.Table table(Value.Table table, SlipTree slips) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    table
        .members()
        .forEach(
            (key, written) -> {
              SlipTree below = slips.members().getOrDefault(key, SlipTree.NOTHING);
              Slip slip = below.slip().orElse(null);
              if (slip != null && isMoved(key, written, slip)) {
                return;
              }
              Value.Member member = with(written, inside(written.value(), below));
              String meant =
                  slip instanceof Misspelt misspelt
                          && !has(table, misspelt.meant())
                          && !isNamed(key)
                          && isError(
                              member, KeyAdvice.inTable(key, misspelt.meant(), document.format()))
                      ? misspelt.meant()
                      : key;
              members.putIfAbsent(meant, member);
            });
    return new Value.Table(members, table.span());
  }

  private Value.Table taxonomies(Value.Table written, SlipTree below) {
    Value.Table table = taxonomies.open() ? table(written, below) : written;
    Map<String, Value.Member> members = new LinkedHashMap<>(table.members());
    members.entrySet().removeIf(e -> isMoved(e.getKey(), e.getValue(), new Misplaced(Home.TOP, 0)));
    Value.Table kept = new Value.Table(members, table.span());
    return taxonomies.open()
        ? kept
        : taxonomies.known(document.format()).meant(document.file(), kept, report);
  }

  /** Whether a key is left out here since it goes to the table where it belongs. */
  private boolean isMoved(String key, Value.Member member, Slip slip) {
    boolean isMoved = slip instanceof Misplaced && moved.contains(member.keySpan());
    if (isMoved && ((Misplaced) slip).home() == Home.EXTRA) {
      toExtra.put(key, member);
    } else if (isMoved && fits(key, member.value())) {
      toTop.put(key, member);
    }
    return isMoved;
  }

  private Value.Member extra(Value.@Nullable Member written) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    if (written != null && !(written.value() instanceof Value.Table)) {
      return written;
    }
    Span span = written == null ? Span.at(document.fence()) : written.value().span();
    if (written != null) {
      members.putAll(((Value.Table) written.value()).members());
    }
    toExtra.forEach(members::putIfAbsent);
    return new Value.Member(
        written == null ? span : written.keySpan(), new Value.Table(members, span));
  }

  /** Whether a value of the page says the key, as where a page names the columns of its tables. */
  private boolean isNamed(String key) {
    if (!hasTexts) {
      collectTexts(document.frontMatter());
      hasTexts = true;
    }
    return texts.contains(key);
  }

  private void collectTexts(Value value) {
    if (value instanceof Value.Table table) {
      table.members().values().forEach(member -> collectTexts(member.value()));
    } else if (value instanceof Value.Array array) {
      array.elements().forEach(this::collectTexts);
    } else if (value instanceof Value.Text text) {
      texts.add(text.text());
    }
  }

  private boolean isError(Value.Member member, Problem problem) {
    return report.add(document.file(), member.keySpan(), problem) == Severity.ERROR;
  }

  /**
   * Whether a value can be that of a key. A page that may be meant to be a draft stays published:
   * links to it are right.
   */
  private static boolean fits(String key, Value value) {
    Optional<BuiltInKey> known = BuiltInKey.of(key);
    if (known.isEmpty()) {
      return true;
    }
    boolean usable =
        switch (known.get()) {
          case DRAFT -> false;
          case PATH -> value.asText().filter(text -> text.startsWith("/")).isPresent();
          default -> true;
        };
    return usable && known.get().type().takes(value.kind());
  }

  private static boolean has(Value.Table table, String key) {
    return table.members().containsKey(key);
  }

  private static Value.Member with(Value.Member member, Value value) {
    return new Value.Member(member.keySpan(), value);
  }
}
