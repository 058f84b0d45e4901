package dev.recto.processor.compiler;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.site.PagePlace;
import dev.recto.processor.site.SectionPlace;
import dev.recto.processor.site.Site;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was derived for one file, line by line, each with the rule that it follows from. */
final class Explanation {
  private final Site site;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Site site) {
    this.site = site;
  }

  /** The lines for a content path; none if no page or section has it. */
  static List<String> of(String path, Site site, List<CollectionModel> models) {
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
        .filter(page -> page.file().path().equals(path))
        .forEach(draft -> explanation.line("draft", "left out", "the key `draft` (R13.1)"));
    site.unread().stream()
        .filter(file -> file.path().equals(path))
        .forEach(
            file ->
                explanation.line(
                    "draft",
                    "left out",
                    "the key `draft` of a section in its folder or above (R13.2)"));
    return explanation.lines;
  }

  private void page(ContentPage page, PagePlace place) {
    boolean ownPath = page.keys().get(BuiltInKey.PATH.key()).isPresent();
    boolean ownSlug = page.keys().get(BuiltInKey.SLUG.key()).isPresent();
    boolean ownDate = page.keys().get(BuiltInKey.DATE.key()).isPresent();
    boolean ownTemplate = page.builtIns().template().isPresent();
    line("language", page.lang(), "the file name, else the default language (R10.3)");
    line("name", page.name(), page.colocated() ? "its folder (R1.5)" : "the file name (R6.1)");
    line("slug", page.slug(), ownSlug ? "the key `slug` (R6.7)" : "the name (R6.7)");
    line(
        "path",
        page.path(),
        ownPath ? "the key `path` (R7.1)" : "language, folders and slug (R7.2)");
    line(
        "date",
        page.builtIns().date().map(Object::toString).orElse("none"),
        ownDate
            ? "the key `date` (R5.3)"
            : page.builtIns().date().isPresent()
                ? "the file name (R5.6)"
                : "neither the key `date` nor the file name (R5.6)");
    line(
        "section",
        place.section().map(this::sourceOf).orElse("none"),
        "its folder (R11.1)" + (page.builtIns().render() ? "" : ", but `render` is false (R11.3)"));
    line("later", place.later().map(this::pageAt).orElse("none"), "the section's order (R12.6)");
    line(
        "earlier", place.earlier().map(this::pageAt).orElse("none"), "the section's order (R12.6)");
    line(
        "template",
        place.template().orElse("none"),
        ownTemplate ? "the key `template`" : "`page_template` of a section above (R11.7)");
    line("translations", String.valueOf(place.translations().size()), "equal names (R10.6)");
    line(
        "assets",
        String.valueOf(place.assets().size()),
        page.colocated() ? "the files in its folder (R15.1)" : "only index.md has any (R15.3)");
  }

  private void section(ContentSection section, SectionPlace place) {
    line("language", section.lang(), "the file name, else the default language (R1.3)");
    line("path", section.path(), "language and folders (R8.1)");
    line("order", section.sortBy().word(), "the key `sort_by` (R12)");
    line("pages", String.valueOf(place.pages().size()), "its folder (R11.1, R11.2)");
    line("subsections", String.valueOf(place.subsections().size()), "folders below (R11.4)");
    line("ancestors", String.valueOf(place.ancestors().size()), "folders above (R11.6)");
    line("assets", String.valueOf(place.assets().size()), "the files in its folder (R15.2)");
  }

  private void entry(String path, CollectionModel model) {
    Optional<Entry> entry =
        model.entries().stream().filter(e -> e.page().file().path().equals(path)).findFirst();
    if (entry.isPresent()) {
      String registry = model.spec().registry();
      line(
          "constant",
          entry.get().constant().map(name -> registry + "." + name).orElse("none"),
          "the key template `" + model.spec().key() + "`");
      for (Field field : model.record().fields()) {
        Optional<Value> value = field.valueIn(entry.get().page());
        line(
            model.spec().record() + "." + field.name(),
            value.map(Explanation::words).orElse("none"),
            value.map(v -> "`" + field.path() + "` at " + v.at()).orElse("no such key here"));
      }
    }
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

  private void line(String what, String value, String rule) {
    lines.add(what + " = " + value + ", by " + rule);
  }
}
