package dev.recto.processor.body;

import dev.recto.processor.body.RenderedBody.BodyHeading;
import dev.recto.processor.content.Slugs;
import dev.recto.processor.link.PlacedText;
import dev.recto.processor.markdown.MarkdownHeading;
import dev.recto.processor.markdown.MarkdownHeading.LostWords;
import dev.recto.processor.problem.BodyProblem.DuplicateAnchor;
import dev.recto.processor.problem.BodyProblem.LostAttribute;
import dev.recto.processor.problem.BodyProblem.SpacedHeadingId;
import dev.recto.processor.settings.SlugStrategy;
import dev.recto.processor.shortcode.Calls.Flaw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the headings of one body their ids, and builds the table of contents. */
final class HeadingIds {
  /** For headings of which no id can be made. */
  private static final String NAMELESS = "heading";

  private HeadingIds() {}

  /**
   * The ids of headings, in the order of the text: those that they ask for, then, for the others,
   * made of their text and not taken yet.
   *
   * @param strategy how they are made; none for headings that only have what they ask for
   */
  static List<String> of(
      List<MarkdownHeading> headings,
      Optional<SlugStrategy> strategy,
      PlacedText text,
      List<Flaw> flaws) {
    headings.forEach(heading -> heading.lost().forEach(lost -> reportLost(lost, flaws)));
    Set<String> used = reserved(headings, text, flaws);
    Map<String, Integer> tried = new HashMap<>();
    List<String> ids = new ArrayList<>(headings.size());
    for (MarkdownHeading heading : headings) {
      ids.add(
          heading
              .id()
              .or(() -> strategy.map(made -> free(anchor(heading, made), used, tried)))
              .orElse(""));
    }
    return ids;
  }

  private static Set<String> reserved(
      List<MarkdownHeading> headings, PlacedText text, List<Flaw> flaws) {
    Map<String, MarkdownHeading> first = new HashMap<>();
    for (MarkdownHeading heading : headings) {
      if (heading.id().isPresent()) {
        String id = heading.id().get();
        MarkdownHeading other = first.putIfAbsent(id, heading);
        if (other != null) {
          flaws.add(new Flaw(heading.at(), new DuplicateAnchor(id, text.at(other.at()))));
        }
      }
    }
    return new HashSet<>(first.keySet());
  }

  /** A {@code #} with a space before its word is a slip: the heading has no id. */
  private static void reportLost(LostWords lost, List<Flaw> flaws) {
    String[] words = lost.text().split("\\s+", 3);
    boolean spaced = words[0].equals("#") && words.length > 1;
    flaws.add(
        new Flaw(
            lost.at(), spaced ? new SpacedHeadingId(words[1]) : new LostAttribute(lost.text())));
  }

  private static String anchor(MarkdownHeading heading, SlugStrategy strategy) {
    String anchor = Slugs.anchor(strategy, heading.text());
    return anchor.isEmpty() ? NAMELESS : anchor;
  }

  /** Numbers that were tried for a name are taken for good. */
  private static String free(String name, Set<String> used, Map<String, Integer> tried) {
    String id = name;
    while (!used.add(id)) {
      id = name + "-" + tried.merge(name, 1, Integer::sum);
    }
    return id;
  }

  /** A heading goes below the nearest one before it with a higher level. */
  static List<BodyHeading> tree(List<MarkdownHeading> headings, List<String> ids) {
    List<BodyHeading> roots = new ArrayList<>();
    Deque<BodyHeading> branch = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      MarkdownHeading heading = headings.get(i);
      BodyHeading entry =
          new BodyHeading(heading.level(), heading.text(), ids.get(i), new ArrayList<>());
      while (!branch.isEmpty() && branch.peek().level() >= heading.level()) {
        branch.pop();
      }
      BodyHeading above = branch.peek();
      (above == null ? roots : above.children()).add(entry);
      branch.push(entry);
    }
    return roots;
  }
}
