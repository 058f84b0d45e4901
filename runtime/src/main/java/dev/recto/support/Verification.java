package dev.recto.support;

import dev.recto.Body;
import dev.recto.Page;
import dev.recto.Section;
import dev.recto.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Builds everything of a site once, and collects what fails, so that a test finds all of it: what
 * the constructors and factories of an author's types refuse, what shortcodes throw, and damaged
 * resources.
 *
 * @since 0.1
 */
public final class Verification {
  private static final int MAX_SHOWN = 100;

  private final List<Failure> failures = new ArrayList<>();

  /** Nothing is built yet. */
  public Verification() {}

  /** What failed. */
  private record Failure(String words, Throwable cause) {}

  /**
   * Builds entries, and reads their values.
   *
   * @param registry the name of their registry
   * @param entries the entries, made when they are asked for
   */
  public Verification entries(String registry, List<?> entries) {
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      // The hash of a record reads all its components.
      check(registry + ": ", () -> entries.get(index).hashCode());
    }
    return this;
  }

  /** Builds pages, sections and terms, and renders their bodies, so that each call is made. */
  public Verification pages(Pages pages) {
    for (Page page : pages.pages()) {
      check(sourceOf(page::source), () -> read(page));
    }
    for (Section section : pages.sections()) {
      check(sourceOf(section::source), () -> read(section));
    }
    for (Term term : pages.terms()) {
      check("", term::pages);
    }
    check("", pages::settings);
    check("", pages::redirects);
    return this;
  }

  /** The beginning of a failure; the source itself can be damaged, which is then the failure. */
  private static String sourceOf(Supplier<String> source) {
    try {
      return source.get() + ": ";
    } catch (RuntimeException e) {
      return "";
    }
  }

  private static Object read(Page page) {
    page.permalink();
    page.translations();
    page.section();
    page.ancestors();
    page.earlier();
    page.later();
    page.terms();
    page.assets();
    page.backlinks();
    page.sectionBacklinks();
    page.extra();
    return read(page.body());
  }

  private static Object read(Section section) {
    section.permalink();
    section.translations();
    section.pages();
    section.subsections();
    section.ancestors();
    section.assets();
    section.backlinks();
    section.sectionBacklinks();
    section.extra();
    return read(section.body());
  }

  private static Object read(Body body) {
    body.html();
    body.summary();
    body.markdown();
    body.headings();
    body.links();
    return body.images();
  }

  /** What an author's code throws is kept, but not that the machine can't go on. */
  private void check(String before, Supplier<?> build) {
    try {
      Object unused = build.get();
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
      String message = e.getMessage();
      failures.add(new Failure(before + (message == null ? e.toString() : message), e));
    }
  }

  /**
   * Ends the verification.
   *
   * @throws IllegalStateException if something failed: its message has a line for each failure, and
   *     the failures are its suppressed exceptions
   */
  public void finish() {
    if (failures.isEmpty()) {
      return;
    }
    List<Failure> shown = failures.subList(0, Math.min(failures.size(), MAX_SHOWN));
    String lines =
        shown.stream().map(Failure::words).collect(Collectors.joining("\n  ", "\n  ", ""));
    String more =
        failures.size() > shown.size()
            ? "\n  and " + (failures.size() - shown.size()) + " more"
            : "";
    IllegalStateException failed =
        new IllegalStateException(
            failures.size() + (failures.size() == 1 ? " failure:" : " failures:") + lines + more);
    shown.forEach(failure -> failed.addSuppressed(failure.cause()));
    throw failed;
  }
}
