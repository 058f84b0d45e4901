package dev.recto.processor.testing;

import dev.recto.processor.body.BodyStage;
import dev.recto.processor.body.BodyTemplate;
import dev.recto.processor.body.RenderedBody;
import dev.recto.processor.body.RenderedBody.BodyHeading;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Report;
import dev.recto.processor.shortcode.CallChecker;
import dev.recto.processor.shortcode.EntryFinder;
import dev.recto.processor.shortcode.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The bodies of a content folder, without collections.
 *
 * @param bodies by the content paths of their files
 * @param problems what is wrong, with bodies and all else
 */
public record Bodies(Map<String, RenderedBody> bodies, List<Diagnostic> problems) {

  /** Entries called {@code one} and {@code two}. */
  private static final EntryFinder ENTRIES =
      new EntryFinder() {
        @Override
        public Optional<String> pathOf(int collection, String words) {
          return Optional.of("/" + words + "/").filter(p -> p.equals("/one/") || p.equals("/two/"));
        }

        @Override
        public Optional<String> nearest(int collection, String words) {
          return words.equals("tow") ? Optional.of("two") : Optional.empty();
        }
      };

  /** Compiles all bodies. */
  public static Bodies of(ContentDir content, Signature... shortcodes) {
    Sites sites = Sites.read(content);
    BodyStage stage =
        new BodyStage(
            sites.site(),
            sites.addresses(),
            new CallChecker(List.of(shortcodes), ENTRIES),
            Optional.of(content.root()));
    Map<String, RenderedBody> bodies = new LinkedHashMap<>();
    for (int i = 0; i < sites.site().pages().size(); i++) {
      bodies.put(sites.site().pages().get(i).file().path(), stage.ofPage(i));
    }
    for (int i = 0; i < sites.site().sections().size(); i++) {
      ContentSection section = sites.site().sections().get(i);
      bodies.put(section.source(), stage.ofSection(i));
    }
    Report report = sites.report();
    report.addAll(stage.problems());
    return new Bodies(bodies, report.diagnostics());
  }

  /** The body of a file. */
  public RenderedBody body(String path) {
    RenderedBody body = bodies.get(path);
    if (body == null) {
      throw new AssertionError("no " + path + " among " + bodies.keySet());
    }
    return body;
  }

  /** The HTML of a file; a call is its name, {@code nth}, arguments and body in brackets. */
  public String html(String path) {
    return text(body(path).html());
  }

  /** The summary of a file. */
  public Optional<String> summary(String path) {
    return body(path).summary().map(Bodies::text);
  }

  /** The table of contents: level, text and id, children in brackets. */
  public String headings(String path) {
    return headings(body(path).headings());
  }

  /** The links: address, and what it leads to. */
  public List<String> links(String path) {
    return body(path).links().stream().map(link -> link.href() + " " + link.target()).toList();
  }

  /** What is wrong and not off by default, as {@code path:line:col: message [id]}. */
  public List<String> messages() {
    return Pipeline.lines(problems);
  }

  private static String headings(List<BodyHeading> headings) {
    return headings.stream()
        .map(
            heading ->
                "h%d %s #%s".formatted(heading.level(), heading.text(), heading.id())
                    + (heading.children().isEmpty()
                        ? ""
                        : " [" + headings(heading.children()) + "]"))
        .collect(Collectors.joining(", "));
  }

  private static String text(BodyTemplate template) {
    StringBuilder text = new StringBuilder(template.pieces().get(0));
    for (int i = 0; i < template.calls().size(); i++) {
      BodyTemplate.TemplateCall call = template.calls().get(i);
      List<String> parts = new ArrayList<>();
      parts.add(call.call().signature().name() + call.call().nth());
      call.call().arguments().forEach(a -> parts.add(a.map(Object::toString).orElse("-")));
      call.body().ifPresent(body -> parts.add("{" + text(body) + "}"));
      text.append('[').append(String.join(" ", parts)).append(']');
      text.append(template.pieces().get(i + 1));
    }
    return text.toString();
  }
}
