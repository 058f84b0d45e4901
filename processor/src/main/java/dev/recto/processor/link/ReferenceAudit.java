package dev.recto.processor.link;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.markdown.Labels;
import dev.recto.processor.markdown.LostLink;
import dev.recto.processor.markdown.MarkdownDocument;
import dev.recto.processor.markdown.TextRange;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.ReferenceProblem.DuplicateFootnote;
import dev.recto.processor.problem.ReferenceProblem.Flaw;
import dev.recto.processor.problem.ReferenceProblem.MalformedLink;
import dev.recto.processor.problem.ReferenceProblem.UndefinedFootnote;
import dev.recto.processor.problem.ReferenceProblem.UndefinedReference;
import dev.recto.processor.problem.ReferenceProblem.UnusedFootnote;
import dev.recto.processor.problem.ReferenceProblem.WikiLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is wrong with references and footnotes in the texts of one body. */
public final class ReferenceAudit {
  /** Beyond so many comparisons nobody looks for the label that was meant. */
  private static final int MAX_COMPARISONS = 10_000;

  private final PlacedText text;
  private final SiteIndex index;
  private final Map<String, String> links = new TreeMap<>();
  private final Map<String, Labels.Definition> footnotes = new TreeMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private int comparisons;

  private ReferenceAudit(PlacedText text, SiteIndex index) {
    this.text = text;
    this.index = index;
  }

  /** What is wrong with them. Definitions anywhere in the body count. */
  public static List<Diagnostic> of(
      List<MarkdownDocument> documents, PlacedText text, SiteIndex index) {
    ReferenceAudit audit = new ReferenceAudit(text, index);
    List<Labels> labels = documents.stream().map(MarkdownDocument::labels).toList();
    audit.readLabels(labels);
    Set<String> used = new HashSet<>();
    labels.forEach(part -> used.addAll(part.used()));
    for (MarkdownDocument document : documents) {
      for (LostLink link : document.lostLinks()) {
        audit.report(link);
        used.add(Labels.key(link.target()));
      }
    }
    audit.reportUnused(used);
    return audit.problems;
  }

  private void readLabels(List<Labels> labels) {
    for (Labels part : labels) {
      part.links().forEach(label -> links.putIfAbsent(Labels.key(label), label));
      readFootnotes(part);
    }
  }

  /** A part of a body may define anew what another defines. */
  private void readFootnotes(Labels part) {
    Map<String, Labels.Definition> own = new HashMap<>();
    for (Labels.Definition definition : part.definitions()) {
      String key = Labels.key(definition.label());
      Labels.Definition first = own.putIfAbsent(key, definition);
      footnotes.putIfAbsent(key, definition);
      if (first != null) {
        add(definition.at(), new DuplicateFootnote(definition.label(), text.at(first.at().from())));
      }
    }
  }

  private void report(LostLink link) {
    String target = link.target();
    String key = Labels.key(target);
    switch (link.kind()) {
      case REFERENCE -> {
        if (!links.containsKey(key)) {
          add(link.at(), new UndefinedReference(target, nearest(key, links)));
        }
      }
      case FOOTNOTE -> {
        if (!footnotes.containsKey(key)) {
          Optional<String> nearest = nearest(key, footnotes).map(Labels.Definition::label);
          add(link.at(), new UndefinedFootnote(target, nearest));
        }
      }
      case SPACED_TARGET -> add(link.at(), new MalformedLink(target, Flaw.SPACE_IN_TARGET));
      case SPACE_BEFORE_TARGET ->
          add(link.at(), new MalformedLink(target, Flaw.SPACE_BEFORE_TARGET));
      case UNCLOSED_TARGET -> add(link.at(), new MalformedLink(target, Flaw.UNCLOSED_TARGET));
      case WIKI_LINK -> {
        String written = text.text().substring(link.at().from(), link.at().to());
        add(link.at(), new WikiLink(written, index.markdownOf(target, link.image())));
      }
    }
  }

  private <T> Optional<T> nearest(String key, Map<String, T> known) {
    comparisons += known.size();
    return comparisons > MAX_COMPARISONS
        ? Optional.empty()
        : Nearest.of(key, known.keySet()).map(name -> requireNonNull(known.get(name)));
  }

  private void reportUnused(Set<String> used) {
    footnotes.forEach(
        (key, definition) -> {
          if (!used.contains(key)) {
            add(definition.at(), new UnusedFootnote(definition.label()));
          }
        });
  }

  private void add(TextRange at, Problem problem) {
    problems.add(new Diagnostic(text.at(at.from(), at.to()), problem));
  }
}
