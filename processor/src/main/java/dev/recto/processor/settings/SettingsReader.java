package dev.recto.processor.settings;

import dev.recto.AnchorLinks;
import dev.recto.OwnKeys;
import dev.recto.processor.keys.CheckedKeys;
import dev.recto.processor.keys.KnownKeys;
import dev.recto.processor.keys.TypedKey;
import dev.recto.processor.markdown.ExtraAttributes;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.FileProblem.DuplicateKey;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SettingsProblem.InvalidBaseUrl;
import dev.recto.processor.problem.SettingsProblem.InvalidGlob;
import dev.recto.processor.problem.SettingsProblem.InvalidLanguage;
import dev.recto.processor.problem.SettingsProblem.MissingBaseUrl;
import dev.recto.processor.problem.SettingsProblem.MissingTaxonomyName;
import dev.recto.processor.problem.SettingsProblem.SettingWithoutEffect;
import dev.recto.processor.problem.SettingsProblem.UnknownSetting;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.Value;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the settings file of a site. */
public final class SettingsReader {
  /** The settings files beside the content root; the first one that is there counts. */
  public static final List<String> FILES = List.of("zola.toml", "config.toml");

  private final Document document;
  private final Report report;

  private SettingsReader(Document document, Report report) {
    this.document = document;
    this.report = report;
  }

  /**
   * Reads {@code zola.toml}, else {@code config.toml}, beside a content root.
   *
   * @return the settings; the default ones if there is no such file
   */
  public static SiteSettings read(Path contentRoot, Report report) {
    return FILES.stream()
        .filter(name -> Files.isRegularFile(contentRoot.resolveSibling(name)))
        .map(name -> new ContentFile(ContentFile.OUTSIDE + name, inSite(contentRoot, name)))
        .findFirst()
        .map(file -> new SettingsReader(DocumentReader.readSettings(file), report).settings())
        .orElse(SiteSettings.DEFAULT);
  }

  /** A file beside the content root; a link is followed only as long as it stays there. */
  private static Path inSite(Path contentRoot, String name) {
    Path file = contentRoot.resolveSibling(name);
    try {
      Path real = file.toRealPath();
      boolean inside = real.startsWith(contentRoot.toRealPath().getParent());
      return inside ? real : file;
    } catch (IOException e) {
      return file;
    }
  }

  private SiteSettings settings() {
    report.addAll(document.problems());
    CheckedKeys site = checked(document.frontMatter(), SettingKey.OF_SITE);
    Optional<String> baseUrl = baseUrl(site);
    String defaultLanguage =
        site.text(SettingKey.DEFAULT_LANGUAGE)
            .filter(code -> isLanguage(code, placeOf(site, SettingKey.DEFAULT_LANGUAGE)))
            .orElse(SiteSettings.DEFAULT.defaultLanguage());
    CheckedKeys slugify = checkedTable(site, SettingKey.SLUGIFY, SettingKey.OF_SLUGIFY);
    CheckedKeys markdown = checkedTable(site, SettingKey.MARKDOWN, SettingKey.OF_MARKDOWN);
    CheckedKeys linkChecker =
        checkedTable(site, SettingKey.LINK_CHECKER, SettingKey.OF_LINK_CHECKER);
    return new SiteSettings(
        baseUrl,
        defaultLanguage,
        taxonomies(site, defaultLanguage),
        isUnsure(SettingKey.TAXONOMIES, site),
        site.text(SettingKey.TAXONOMY_ROOT).map(SettingsReader::folder).orElse(""),
        strategy(slugify, SettingKey.PATHS),
        slugify.bool(SettingKey.PATHS_KEEP_DATES, false),
        strategy(slugify, SettingKey.SLUGIFY_TAXONOMIES),
        strategy(slugify, SettingKey.SLUGIFY_ANCHORS),
        switches(markdown, baseUrl),
        markdown
            .text(SettingKey.INSERT_ANCHOR_LINKS)
            .map(AnchorLinkWords::of)
            .orElse(AnchorLinks.NONE),
        LinkSettingsReader.read(site, linkChecker, defaultLanguage),
        SiteSettings.DATA,
        OwnKeys.EXTRA,
        ignored(site),
        document.frontMatter());
  }

  private MarkdownSwitches switches(CheckedKeys markdown, Optional<String> baseUrl) {
    if (markdown.bool(SettingKey.RENDER_EMOJI, false)) {
      report.add(
          document.file(),
          placeOf(markdown, SettingKey.RENDER_EMOJI),
          new SettingWithoutEffect(SettingKey.RENDER_EMOJI.key()));
    }
    return new MarkdownSwitches(
        markdown.bool(SettingKey.SMART_PUNCTUATION, false),
        markdown.bool(SettingKey.DEFINITION_LIST, false),
        markdown.bool(SettingKey.GITHUB_ALERTS, false),
        false,
        false,
        true,
        new ExtraAttributes(
            baseUrl.orElse(""),
            markdown.text(SettingKey.EXTERNAL_LINKS_CLASS).orElse(""),
            markdown.bool(SettingKey.EXTERNAL_LINKS_TARGET_BLANK, false),
            markdown.bool(SettingKey.EXTERNAL_LINKS_NO_FOLLOW, false),
            markdown.bool(SettingKey.EXTERNAL_LINKS_NO_REFERRER, false),
            markdown.bool(SettingKey.LAZY_ASYNC_IMAGE, false)));
  }

  private Optional<String> baseUrl(CheckedKeys site) {
    Optional<Value> url = site.value(SettingKey.BASE_URL);
    if (url.isEmpty()) {
      boolean reported = site.bad().contains(SettingKey.BASE_URL.key()) || !document.isSound();
      if (!reported) {
        report.add(document.file(), Position.START, new MissingBaseUrl());
      }
      return Optional.empty();
    }
    String text = site.text(SettingKey.BASE_URL).orElseThrow();
    Optional<String> normalized = normalizedUrl(text);
    if (normalized.isEmpty()) {
      report.add(document.file(), url.get().span(), new InvalidBaseUrl(text));
    }
    return normalized;
  }

  /** The address of a site without slashes at its end; none if it is not an address on the web. */
  static Optional<String> normalizedUrl(String text) {
    String url = withoutSlashesAtEnd(text.strip());
    try {
      URI uri = new URI(url + "/");
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null;
      return web && bare && uri.getRawAuthority() != null ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String withoutSlashesAtEnd(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }

  private SortedMap<String, List<Taxonomy>> taxonomies(CheckedKeys site, String defaultLanguage) {
    SortedMap<String, List<Taxonomy>> byLanguage = new TreeMap<>();
    byLanguage.put(defaultLanguage, taxonomies(site));
    Map<String, Value.Member> languages =
        site.table(SettingKey.LANGUAGES).map(Value.Table::members).orElse(Map.of());
    site.table(SettingKey.LANGUAGES)
        .ifPresent(table -> checked(table, name -> Optional.of(SettingKey.ofLanguage(name))));
    for (Map.Entry<String, Value.Member> language : languages.entrySet()) {
      Value.Member member = language.getValue();
      if (!isLanguage(language.getKey(), member.keySpan())) {
        continue;
      }
      Value.Table table =
          member.value() instanceof Value.Table given
              ? given
              : new Value.Table(Map.of(), member.keySpan());
      CheckedKeys keys = checked(table, SettingKey.OF_LANGUAGE);
      if (!language.getKey().equals(defaultLanguage)) {
        byLanguage.put(language.getKey(), taxonomies(keys));
      } else {
        reportTwice(site, table);
        if (byLanguage.get(defaultLanguage).isEmpty()) {
          byLanguage.put(defaultLanguage, taxonomies(keys));
        }
      }
    }
    return byLanguage;
  }

  /** A key of the default language may be at the top level or in its table, not in both. */
  private void reportTwice(CheckedKeys site, Value.Table language) {
    for (Map.Entry<String, Value.Member> member : language.members().entrySet()) {
      Value.Member first = site.sound().members().get(member.getKey());
      if (first != null && SettingKey.OF_LANGUAGE.containsKey(member.getKey())) {
        report.add(
            document.file(),
            member.getValue().keySpan(),
            new DuplicateKey(member.getKey(), document.file().toString(), first.keyAt()));
      }
    }
  }

  private List<Taxonomy> taxonomies(CheckedKeys keys) {
    List<Taxonomy> taxonomies = new ArrayList<>();
    for (Value.Table table : keys.tables(SettingKey.TAXONOMIES)) {
      CheckedKeys taxonomy = checked(table, SettingKey.OF_TAXONOMY);
      Optional<String> name = taxonomy.text(SettingKey.NAME_OF_TAXONOMY);
      if (name.isPresent()) {
        taxonomies.add(
            new Taxonomy(
                name.get(),
                taxonomy.number(SettingKey.PAGINATE_BY).orElse(0L),
                taxonomy.text(SettingKey.PAGINATE_PATH).orElse(Taxonomy.PAGINATE_PATH),
                taxonomy.bool(SettingKey.RENDER, true),
                taxonomy.bool(SettingKey.FEED, false),
                Optional.of(
                    new InContent(
                        document.file(), placeOf(taxonomy, SettingKey.NAME_OF_TAXONOMY)))));
      } else if (!taxonomy.bad().contains(SettingKey.NAME_OF_TAXONOMY.key())) {
        report.add(document.file(), table.at(), new MissingTaxonomyName());
      }
    }
    return taxonomies;
  }

  private List<Glob> ignored(CheckedKeys site) {
    List<Glob> globs = new ArrayList<>();
    for (Value.Text text : site.texts(SettingKey.IGNORED_CONTENT)) {
      Glob.parse(text.text())
          .ifPresentOrElse(
              globs::add,
              () ->
                  report.add(
                      document.file(),
                      text.span(),
                      new InvalidGlob(text.text(), Glob.cure(text.text()))));
    }
    return globs;
  }

  private CheckedKeys checkedTable(
      CheckedKeys keys, SettingKey key, Map<String, SettingKey> known) {
    return checked(keys.table(key).orElse(Value.Table.EMPTY), known);
  }

  private CheckedKeys checked(Value.Table table, Map<String, SettingKey> known) {
    KnownKeys names = new KnownKeys(known.keySet(), UnknownSetting::new);
    return checked(names.meant(document.file(), table, report), SettingKey.lookUp(known));
  }

  /**
   * Whether something wrong and reported hides what a setting says, so that nothing that relies on
   * it can be judged.
   */
  private boolean isUnsure(SettingKey key, CheckedKeys site) {
    return !document.isSound()
        || site.bad().contains(key.key())
        || site.tables(key).stream()
            .anyMatch(t -> t.get(SettingKey.NAME_OF_TAXONOMY.key()).isEmpty())
        || document.frontMatter().members().keySet().stream()
            .filter(name -> !SettingKey.OF_SITE.containsKey(name))
            .anyMatch(
                name ->
                    Nearest.of(name, SettingKey.OF_SITE.keySet())
                        .filter(key.key()::equals)
                        .isPresent());
  }

  private CheckedKeys checked(
      Value.Table table, Function<String, Optional<? extends TypedKey>> known) {
    CheckedKeys checked = new CheckedKeys(document.file(), table, document.format(), known);
    report.addAll(checked.problems());
    return checked;
  }

  private boolean isLanguage(String code, Span at) {
    boolean valid = isLanguage(code);
    if (!valid) {
      report.add(document.file(), at, new InvalidLanguage(code));
    }
    return valid;
  }

  /** Whether a text is a language identifier. */
  static boolean isLanguage(String code) {
    try {
      return !new Locale.Builder()
          .setLanguageTag(code.replace('_', '-'))
          .build()
          .getLanguage()
          .isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static Span placeOf(CheckedKeys keys, SettingKey key) {
    return keys.value(key).map(Value::span).orElse(Span.START);
  }

  private static SlugStrategy strategy(CheckedKeys slugify, SettingKey key) {
    return slugify.text(key).map(SlugStrategy::of).orElse(SlugStrategy.ON);
  }

  private static String folder(String root) {
    String trimmed = withoutSlashesAtEnd(root).replaceFirst("^/+", "");
    return trimmed.isEmpty() ? "" : trimmed + "/";
  }
}
