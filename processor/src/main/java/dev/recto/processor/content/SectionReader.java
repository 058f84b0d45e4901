package dev.recto.processor.content;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.keys.CheckedKeys;
import dev.recto.processor.problem.AddressProblem.UnsafePath;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SectionProblem.IgnoredSection;
import dev.recto.processor.settings.AnchorLinkWords;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes sections of their files. */
public final class SectionReader {
  private static final String INDEX = "_index";
  private static final String EXTENSION = ".md";

  private final SiteSettings settings;
  private final Report report;

  /** A reader for a site with these settings. */
  public SectionReader(SiteSettings settings, Report report) {
    this.settings = settings;
    this.report = report;
  }

  /** Whether a file is a section, of whatever language. */
  public static boolean isSection(ContentFile file) {
    return file.name().startsWith(INDEX + ".");
  }

  /** The sections of some files, in their order; those in an unknown language are reported. */
  public List<ContentSection> read(List<Document> documents) {
    List<ContentSection> sections = new ArrayList<>();
    SectionHabits habits = SectionHabits.of(documents);
    for (Document document : documents) {
      String name = document.file().name();
      String code = code(name);
      boolean isDefault = name.equals(INDEX + EXTENSION);
      if (isDefault || settings.isOtherLanguage(code)) {
        sections.add(read(document, isDefault ? settings.defaultLanguage() : code, habits));
      } else {
        report.addAll(document.problems());
        report.add(
            document.file(),
            Position.START,
            new IgnoredSection(code, code.equals(settings.defaultLanguage())));
      }
    }
    return sections;
  }

  /** By folder and language, with a root section for each language that has none. */
  public List<ContentSection> withRoots(List<ContentSection> sections) {
    Set<String> languages =
        sections.stream()
            .filter(section -> section.folder().isEmpty())
            .map(ContentSection::lang)
            .collect(Collectors.toSet());
    List<ContentSection> all = new ArrayList<>();
    for (String lang : settings.languages()) {
      if (!languages.contains(lang)) {
        String source = INDEX + (settings.isOtherLanguage(lang) ? "." + lang : "") + EXTENSION;
        ContentFile file = new ContentFile(source, Path.of(source));
        all.add(
            section(
                Optional.empty(), source, "", lang, keys(file, Value.Table.EMPTY, Format.TOML)));
      }
    }
    all.addAll(sections);
    all.sort(Comparator.comparing(ContentSection::folder).thenComparing(ContentSection::lang));
    return all;
  }

  private ContentSection read(Document written, String lang, SectionHabits habits) {
    Document document = written.withFrontMatter(SectionSlips.read(written, habits, report));
    CheckedKeys keys = keys(document.file(), document.frontMatter(), document.format());
    report.addAll(written.problemsBeside(keys.problems()));
    report.addAll(document.unexplained(keys.problems()));
    report.addAll(Alias.flaws(document.file(), keys.texts(SectionKey.ALIASES)));
    keys.value(SectionKey.PAGINATE_PATH).ifPresent(path -> checkSafe(document, (Value.Text) path));
    ContentFile file = document.file();
    return section(Optional.of(document), file.path(), file.folder(), lang, keys);
  }

  private void checkSafe(Document document, Value.Text path) {
    if (!SitePaths.isSafe(path.text())) {
      report.add(document.file(), path.span(), new UnsafePath(path.text()));
    }
  }

  private static CheckedKeys keys(ContentFile file, Value.Table table, Format format) {
    return new CheckedKeys(file, table, format, SectionKey::of);
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
        keys.text(SectionKey.INSERT_ANCHOR_LINKS)
            .map(AnchorLinkWords::of)
            .orElse(settings.anchorLinks()),
        keys.bool(SectionKey.IN_SEARCH_INDEX, true),
        keys.bool(SectionKey.GENERATE_FEEDS, false),
        keys.text(SectionKey.REDIRECT_TO),
        keys.bool(SectionKey.TRANSPARENT, false),
        Alias.of(keys.texts(SectionKey.ALIASES)));
  }

  /** The text at the place of the language. */
  private static String code(String name) {
    int from = INDEX.length() + 1;
    return name.substring(from, Math.max(from, name.length() - EXTENSION.length()));
  }
}
