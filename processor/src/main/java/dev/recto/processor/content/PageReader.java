package dev.recto.processor.content;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.keys.CheckedKeys;
import dev.recto.processor.keys.Dates;
import dev.recto.processor.problem.AddressProblem.EmptySlug;
import dev.recto.processor.problem.AddressProblem.UnsafePath;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.PageProblem.MalformedDateInName;
import dev.recto.processor.problem.PageProblem.RedundantLanguage;
import dev.recto.processor.problem.PageProblem.UnknownLanguage;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.DateText;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a page of its document: keys checked, language, slug and path worked out. */
public final class PageReader {
  private static final Pattern ALMOST_A_DATE =
      Pattern.compile("(\\d{4})[-._](\\d{1,2})[-._](\\d{1,2})(?![\\d.])");

  private final SiteSettings settings;
  private final Document document;
  private final CheckedKeys keys;
  private final PageName name;
  private final List<Diagnostic> problems = new ArrayList<>();

  private PageReader(Document document, SiteSettings settings) {
    this.settings = settings;
    this.document = document;
    this.keys =
        new CheckedKeys(document.file(), document.frontMatter(), document.format(), BuiltInKey::of);
    this.name = PageName.of(document.file(), settings);
  }

  /**
   * A page with what is wrong with its keys.
   *
   * @param page the page
   * @param problems the problems, those of its document left out
   */
  public record Result(ContentPage page, List<Diagnostic> problems) {}

  /** Reads all pages, in their order, on all processors. */
  public static List<Result> readAll(List<Document> documents, SiteSettings settings) {
    return documents.parallelStream().map(document -> read(document, settings)).toList();
  }

  /** Reads one page. */
  public static Result read(Document document, SiteSettings settings) {
    return new PageReader(document, settings).read();
  }

  private Result read() {
    problems.addAll(keys.problems());
    checkLanguage();
    Optional<Value> fileDate = fileDate();
    String slug = slug();
    String path = path(slug);
    problems.addAll(Alias.flaws(document.file(), keys.texts(BuiltInKey.ALIASES)));
    checkDateOfName();
    ContentPage page =
        new ContentPage(
            document,
            withDate(keys.sound(), fileDate),
            bad(fileDate),
            name.name(),
            name.folder(),
            name.colocated(),
            name.lang(),
            slug,
            path,
            pathSpan(),
            BuiltIns.of(keys, fileDate.flatMap(Dates::instant)));
    return new Result(page, List.copyOf(problems));
  }

  private void checkLanguage() {
    if (isOfUnknownLanguage()) {
      report(new UnknownLanguage(name.code().get(), List.copyOf(settings.languages())));
    } else if (name.code().filter(settings.defaultLanguage()::equals).isPresent()) {
      report(new RedundantLanguage(settings.defaultLanguage()));
    }
  }

  private boolean isOfUnknownLanguage() {
    return name.code()
        .filter(code -> !settings.isOtherLanguage(code))
        .filter(code -> !code.equals(settings.defaultLanguage()))
        .isPresent();
  }

  /** The address of a page depends on its language, and its date may be that of its file. */
  private Set<String> bad(Optional<Value> fileDate) {
    Set<String> bad = new TreeSet<>(keys.bad());
    if (isOfUnknownLanguage()) {
      bad.add(BuiltInKey.PATH.key());
    }
    if (name.date().isPresent() && fileDate.isEmpty() && !hasDate()) {
      bad.add(BuiltInKey.DATE.key());
    }
    return bad.isEmpty() ? Set.of() : bad;
  }

  private String slug() {
    Optional<Value> written = keys.value(BuiltInKey.SLUG);
    if (written.isPresent()) {
      String text = written.get().asText().orElseThrow();
      String slug = Slugs.slug(settings.paths(), text);
      if (!slug.isBlank()) {
        return slug;
      }
      report(written.get().span(), new EmptySlug("the slug", text));
    }
    String slug = Slugs.slug(settings.paths(), name.slugSource());
    if (slug.isBlank() && written.isEmpty()) {
      report(new EmptySlug("the file name", name.slugSource()));
    }
    return slug;
  }

  /** Without a usable path of its own, a page is where it would be without that key. */
  private String path(String slug) {
    String place = "/" + settings.prefix(name.lang()) + name.folder() + slug + "/";
    String path = keys.text(BuiltInKey.PATH).map(SitePaths::absolute).orElse(place);
    return isSafe(path, pathSpan()) ? path : place;
  }

  private boolean isSafe(String path, Span span) {
    boolean ofHost = path.startsWith("//") && keys.text(BuiltInKey.PATH).isPresent();
    boolean safe = SitePaths.isSafe(path) && !ofHost;
    if (!safe) {
      report(span, new UnsafePath(path));
    }
    return safe;
  }

  private Span pathSpan() {
    return keys.value(BuiltInKey.PATH)
        .or(() -> keys.value(BuiltInKey.SLUG))
        .map(Value::span)
        .orElse(Span.at(document.fence()));
  }

  private Optional<Value> fileDate() {
    if (name.date().isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> date = DateText.STRICT.parse(name.date().get(), Span.at(document.fence()));
    if (date.isEmpty()) {
      report(new InvalidDate(name.date().get(), "rename the file to a day of the calendar"));
    }
    return date;
  }

  /** A date in the file name is as good as one that is written. */
  private Value.Table withDate(Value.Table keys, Optional<Value> fileDate) {
    if (fileDate.isEmpty() || hasDate()) {
      return keys;
    }
    Map<String, Value.Member> members = new LinkedHashMap<>(keys.members());
    members.put(BuiltInKey.DATE.key(), new Value.Member(fileDate.get().span(), fileDate.get()));
    return Value.Table.of(members, keys.span());
  }

  private boolean hasDate() {
    return document.frontMatter().members().containsKey(BuiltInKey.DATE.key());
  }

  /** A name that begins with almost a date, so that the page has none. */
  private void checkDateOfName() {
    Matcher almost = ALMOST_A_DATE.matcher(name.name());
    if (name.date().isEmpty() && almost.lookingAt()) {
      String date =
          String.join("-", almost.group(1), twoDigits(almost.group(2)), twoDigits(almost.group(3)));
      if (DateText.STRICT.parse(date, Span.at(document.fence())).isPresent()) {
        report(new MalformedDateInName(almost.group(), date));
      }
    }
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Reports what is wrong with the file as a whole. */
  private void report(Problem problem) {
    report(Span.at(document.fence()), problem);
  }

  private void report(Span span, Problem problem) {
    problems.add(Diagnostic.at(document.file(), span, problem));
  }
}
