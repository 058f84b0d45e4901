package dev.recto.processor.compiler;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.Row;
import dev.recto.processor.site.PagePlace;
import dev.recto.processor.site.SectionPlace;
import dev.recto.processor.site.Site;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Component;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what was derived for one file, each value with its reason and the number of the rule in
 * {@code docs/content/reference/content-model.md}.
 */
final class Explanation {
  private static final String NONE = "none";

  private final Site site;
  private final List<Derived> lines = new ArrayList<>();

  private Explanation(Site site) {
    this.site = site;
  }

  /** What was derived for a content path; none if no page or section has it. */
  static List<Derived> of(String path, Site site, List<CollectionModel> models) {
    Explanation explanation = new Explanation(site);
    for (int i = 0; i < site.pages().size(); i++) {
      if (site.pages().get(i).file().path().equals(path)) {
        explanation.page(site.pages().get(i), site.pagePlaces().get(i));
        models.forEach(model -> explanation.entry(path, model));
      }
    }
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      if (section.document().isPresent() && section.source().equals(path)) {
        explanation.section(section, site.sectionPlaces().get(i));
      }
    }
    site.drafts().stream()
        .filter(draft -> draft.file().path().equals(path))
        .forEach(
            draft ->
                explanation.line(
                    "page",
                    "left out",
                    draft.builtIns().draft()
                        ? "it has `draft = true` (R13.1)"
                        : "its date is still to come, and `future = HIDE` (R13.3)"));
    if (site.unread().stream().anyMatch(file -> file.path().equals(path))) {
      explanation.line(
          "file", "left out", "a section in its folder or above has `draft = true` (R13.2)");
    }
    return explanation.lines;
  }

  private void page(ContentPage page, PagePlace place) {
    language(page.lang());
    line(
        "name",
        page.name(),
        page.colocated() ? "the name of its folder (R1.5)" : "its file name (R6.1)");
    line("slug", page.slug(), has(page, BuiltInKey.SLUG) ? "`slug` (R6.7)" : "its name (R6.7)");
    line(
        "path",
        page.path(),
        has(page, BuiltInKey.PATH) ? "`path` (R7.1)" : "its language, folders and slug (R7.2)");
    date(page);
    section(page, place);
    neighbor("later", "first", place.later(), place);
    neighbor("earlier", "last", place.earlier(), place);
    template(page, place);
    line("translations", count(place.translations()), "pages with its folder and name (R10.6)");
    line(
        "assets",
        count(place.assets()),
        page.colocated()
            ? "the files in its folder and below (R15.1)"
            : "only an `index.md` has assets (R15.3)");
  }

  private void language(String lang) {
    boolean isDefault = lang.equals(site.settings().defaultLanguage());
    line(
        "language",
        lang,
        isDefault ? "the default language (R10.1)" : "from the file name (R10.3)");
  }

  private void date(ContentPage page) {
    Optional<OffsetDateTime> date = page.builtIns().date();
    if (date.isEmpty()) {
      line("date", NONE, "neither `date` nor the file name has one (R5.6)");
    } else {
      boolean own = has(page, BuiltInKey.DATE);
      line("date", date.get().toString(), own ? "`date` (R5.3)" : "the file name (R5.6)");
    }
  }

  private void section(ContentPage page, PagePlace place) {
    if (!page.builtIns().render()) {
      line("section", NONE, "`render` is false (R11.3)");
    } else if (place.section().isEmpty()) {
      line("section", NONE, "its folder has no section (R11.1)");
    } else {
      line("section", sourceOf(place.section().get()), "the section of its folder (R11.1)");
    }
  }

  private void neighbor(String what, String end, Optional<Integer> neighbor, PagePlace place) {
    if (neighbor.isPresent()) {
      line(what, pageAt(neighbor.get()), "its neighbor in the order of its section (R12.6)");
    } else if (place.section().isEmpty()) {
      line(what, NONE, "no section has it (R11.1)");
    } else if (place.later().isEmpty() && place.earlier().isEmpty()) {
      line(what, NONE, "its section has no order, or no other page (R12.7)");
    } else {
      line(what, NONE, "it is the " + end + " page in the order of its section (R12.6)");
    }
  }

  private void template(ContentPage page, PagePlace place) {
    if (place.template().isEmpty()) {
      line("template", NONE, "neither it nor a section above names one (R11.7)");
    } else {
      boolean own = page.builtIns().template().isPresent();
      line(
          "template",
          place.template().get(),
          own ? "`template` (R3)" : "`page_template` of a section above (R11.7)");
    }
  }

  private void section(ContentSection section, SectionPlace place) {
    language(section.lang());
    line("path", section.path(), "its language and folders (R8.1)");
    line("order", section.sortBy().word(), "`sort_by` (R12.2)");
    line("pages", count(place.pages()), "the pages of its folder (R11.1, R11.2)");
    line("subsections", count(place.subsections()), "the sections one folder below (R11.4)");
    line("ancestors", count(place.ancestors()), "the sections above (R11.6)");
    line("assets", count(place.assets()), "the files in its folder (R15.2)");
  }

  private void entry(String path, CollectionModel model) {
    Optional<Entry> entry =
        model.entries().stream().filter(e -> e.row().id().equals(path)).findFirst();
    if (entry.isPresent()) {
      String registry = model.spec().registry();
      line(
          "constant",
          entry.get().constant().map(name -> registry + "." + name).orElse(NONE),
          "the key template `" + model.spec().key() + "`");
      for (Component component : model.record().components()) {
        if (component.isKey()) {
          String key = component.keyPath();
          Optional<Value> value = entry.get().row().valueOf(component);
          line(
              model.record().name() + "." + component.name(),
              value.map(Explanation::words).orElse(NONE),
              source(key, value, entry.get().row()));
        }
      }
    }
  }

  private static String source(String path, Optional<Value> value, Row row) {
    if (value.isEmpty()) {
      return "the page has no `" + path + "`";
    }
    boolean ofFileName = path.equals(BuiltInKey.DATE.key()) && row.written().get(path).isEmpty();
    return ofFileName ? "the file name (R5.6)" : "`" + path + "` at " + value.get().at();
  }

  private static String words(Value value) {
    return value.asText().orElse(value.kind().words());
  }

  private String sourceOf(int section) {
    return site.sections().get(section).source();
  }

  private String pageAt(int number) {
    return site.pages().get(number).file().path();
  }

  private static boolean has(ContentPage page, BuiltInKey key) {
    return page.document().frontMatter().get(key.key()).isPresent();
  }

  private static String count(List<?> list) {
    return list.isEmpty() ? NONE : String.valueOf(list.size());
  }

  private void line(String what, String value, String reason) {
    lines.add(new Derived(what, value, reason));
  }
}
