package dev.recto.processor.body;

import dev.recto.processor.body.RenderedBody.BodyHeading;
import dev.recto.processor.cache.BodyCache;
import dev.recto.processor.cache.SiteCache;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.BodyText;
import dev.recto.processor.markdown.LimitException;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.ValueProblem.UnknownEntry;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Sites;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Context;
import dev.recto.processor.type.Subject;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bodies of a content folder, without collections.
 *
 * @param bodies by the content paths of their files
 * @param problems what is wrong, with bodies and all else
 */
public record Bodies(Map<String, RenderedBody> bodies, List<Diagnostic> problems) {

  /** Entries called {@code one} and {@code two}. */
  private static final World ENTRIES =
      new World() {
        @Override
        public Optional<Value> entry(
            Reference type, Value.Text words, Subject subject, Context context) {
          if (words.text().equals("one") || words.text().equals("two")) {
            return Optional.of(new Value.Text("/" + words.text() + "/", words.span()));
          }
          Optional<String> nearest =
              words.text().equals("tow") ? Optional.of("two") : Optional.empty();
          context.report(
              words.span(),
              new UnknownEntry(
                  subject.words(),
                  List.of(type.targets().get(0).registry().simpleName()),
                  words.text(),
                  nearest,
                  subject.declaredAt()));
          return Optional.empty();
        }

        @Override
        public Optional<Value> page(Value.Text words, Subject subject, Context context) {
          return Optional.empty();
        }

        @Override
        public Optional<Value> asset(Value.Text words, Subject subject, Context context) {
          return Optional.empty();
        }

        @Override
        public Optional<Value> html(Value.Text words, Subject subject, Context context) {
          return Optional.empty();
        }
      };

  /** Compiles all bodies. */
  public static Bodies of(ContentDir content, Signature... shortcodes) {
    return of(Sites.read(content), content, shortcodes);
  }

  /** Compiles all bodies of a site whose annotation says what of Markdown is on. */
  public static Bodies of(ContentDir content, MarkdownSwitches switches, Signature... shortcodes) {
    return of(Sites.read(content, switches), content, shortcodes);
  }

  private static Bodies of(Sites sites, ContentDir content, Signature... shortcodes) {
    BodyStage stage =
        new BodyStage(
            sites.site(),
            sites.addresses(),
            List.of(shortcodes),
            (owner, sink) ->
                new Context(owner.document().file(), Format.TOML, sink, ENTRIES, Instant.EPOCH),
            Set.of(),
            Optional.of(content.root()),
            SiteCache.NONE);
    BodyRun run = stage.run(BodyCache.NONE);
    Map<String, RenderedBody> bodies = new LinkedHashMap<>();
    for (int i = 0; i < sites.site().pages().size(); i++) {
      BodyOwner owner = BodyOwner.ofPage(sites.site(), i);
      bodies.put(owner.document().file().path(), render(run, owner));
    }
    for (int i = 0; i < sites.site().sections().size(); i++) {
      ContentSection section = sites.site().sections().get(i);
      if (section.document().isPresent()) {
        bodies.put(section.source(), render(run, BodyOwner.ofSection(sites.site(), i)));
      }
    }
    Report report = new Report();
    report.addAll(sites.diagnostics());
    report.addAll(run.finish());
    return new Bodies(bodies, report.diagnostics());
  }

  private static RenderedBody render(BodyRun run, BodyOwner owner) {
    if (owner.document().bodyOffset() == Document.NO_BODY) {
      return RenderedBody.EMPTY;
    }
    try {
      BodyText text = BodyText.read(owner.document());
      CompiledBody compiled = run.compile(owner, text);
      run.note(owner, run.kept(compiled, owner, text));
      return compiled.rendered();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (LimitException e) {
      // Then the run itself tells, once more.
      run.ofPage(owner.number());
      return RenderedBody.EMPTY;
    }
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

  private static String text(Value value) {
    return value instanceof Value.Array array
        ? array.elements().stream().map(Bodies::text).toList().toString()
        : value.asText().orElseThrow();
  }

  private static String text(BodyTemplate template) {
    StringBuilder text = new StringBuilder(template.pieces().get(0));
    for (int i = 0; i < template.calls().size(); i++) {
      BodyTemplate.TemplateCall call = template.calls().get(i);
      List<String> parts = new ArrayList<>();
      parts.add(call.call().signature().name() + call.call().nth());
      for (Component argument : call.call().signature().arguments()) {
        parts.add(call.call().arguments().get(argument.name()).map(Bodies::text).orElse("-"));
      }
      call.body().ifPresent(body -> parts.add("{" + text(body) + "}"));
      text.append('[').append(String.join(" ", parts)).append(']');
      text.append(template.pieces().get(i + 1));
    }
    return text.toString();
  }
}
