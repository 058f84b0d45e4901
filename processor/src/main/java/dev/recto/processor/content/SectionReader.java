package dev.recto.processor.content;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.keys.CheckedKeys;
import dev.recto.processor.keys.EditDistance;
import dev.recto.processor.problem.PageProblem.UnknownKey;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SectionProblem.IgnoredSection;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes sections of their files (R4, R8). */
final class SectionReader {
  private static final String INDEX = "_index";
  private static final String ENDING = ".md";

  private final SiteSettings settings;
  private final Report report;

  SectionReader(SiteSettings settings, Report report) {
    this.settings = settings;
    this.report = report;
  }

  /** Whether a file is a section, of whatever language (R1.3, R1.4). */
  static boolean isSection(ContentFile file) {
    return file.name().startsWith(INDEX + ".");
  }

  /** The sections of some files, in their order; those of no known language are reported. */
  List<ContentSection> read(List<Document> documents) {
    List<ContentSection> sections = new ArrayList<>();
    for (Document document : documents) {
      report.addAll(document.problems());
      String code = code(document.file());
      if (code.isEmpty() || settings.isOtherLanguage(code)) {
        sections.add(read(document, code.isEmpty() ? settings.defaultLanguage() : code));
      } else {
        report.add(
            document.file(),
            Position.START,
            new IgnoredSection(code, code.equals(settings.defaultLanguage())));
      }
    }
    return sections;
  }

  /** With a root section for each language that has none (R1.7). */
  List<ContentSection> withRoots(List<ContentSection> sections) {
    Set<String> languages =
        sections.stream()
            .filter(section -> section.folder().isEmpty())
            .map(ContentSection::lang)
            .collect(Collectors.toSet());
    List<ContentSection> all = new ArrayList<>();
    for (String lang : settings.languages()) {
      if (!languages.contains(lang)) {
        String source = INDEX + (settings.isOtherLanguage(lang) ? "." + lang : "") + ENDING;
        Value.Table nothing = new Value.Table(Map.of(), Position.START);
        ContentFile file = new ContentFile(source, Path.of(source));
        all.add(section(Optional.empty(), source, "", lang, keys(file, nothing, Format.TOML)));
      }
    }
    all.addAll(sections);
    return all;
  }

  private ContentSection read(Document document, String lang) {
    CheckedKeys keys = keys(document.file(), document.frontMatter(), document.format());
    report.addAll(keys.problems());
    document
        .frontMatter()
        .members()
        .forEach(
            (key, member) -> {
              if (SectionKey.of(key).isEmpty()) {
                Optional<String> nearest = EditDistance.nearest(key, SectionKey.names());
                String home = document.format().place("extra");
                report.add(
                    document.file(),
                    member.keyAt(),
                    new UnknownKey(key, nearest, Optional.of(home)));
              }
            });
    ContentFile file = document.file();
    return section(Optional.of(document), file.path(), file.folder(), lang, keys);
  }

  private static CheckedKeys keys(ContentFile file, Value.Table table, Format format) {
    return new CheckedKeys(file, table, format.dates(), SectionKey::of);
  }

  private ContentSection section(
      Optional<Document> document, String source, String folder, String lang, CheckedKeys keys) {
    return new ContentSection(
        document,
        source,
        folder,
        lang,
        "/" + settings.prefix(lang) + folder,
        keys.text(SectionKey.TITLE),
        keys.text(SectionKey.DESCRIPTION),
        keys.text(SectionKey.SORT_BY).map(SortBy::of).orElse(SortBy.NONE),
        keys.number(SectionKey.WEIGHT),
        keys.bool(SectionKey.DRAFT, false),
        keys.text(SectionKey.TEMPLATE),
        keys.text(SectionKey.PAGE_TEMPLATE),
        keys.number(SectionKey.PAGINATE_BY).orElse(0L),
        keys.text(SectionKey.PAGINATE_PATH).orElse("page"),
        keys.bool(SectionKey.PAGINATE_REVERSED, false),
        keys.bool(SectionKey.RENDER, true),
        keys.text(SectionKey.REDIRECT_TO),
        keys.bool(SectionKey.TRANSPARENT, false),
        keys.texts(SectionKey.ALIASES).stream().map(t -> new Alias(t.text(), t.at())).toList());
  }

  /** What stands between {@code _index.} and {@code .md}; empty for nothing. */
  private static String code(ContentFile file) {
    String name = file.name();
    return name.equals(INDEX + ENDING)
        ? ""
        : name.substring(INDEX.length() + 1, name.length() - ENDING.length());
  }
}
