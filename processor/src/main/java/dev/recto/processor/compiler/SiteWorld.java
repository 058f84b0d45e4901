package dev.recto.processor.compiler;

import dev.recto.processor.body.FieldText;
import dev.recto.processor.compiler.AssetFinder.Beside;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.ValueProblem.AmbiguousEntry;
import dev.recto.processor.problem.ValueProblem.DraftEntry;
import dev.recto.processor.problem.ValueProblem.MissingAsset;
import dev.recto.processor.problem.ValueProblem.UnknownEntry;
import dev.recto.processor.problem.ValueProblem.UnknownPage;
import dev.recto.processor.schema.EntryNames;
import dev.recto.processor.schema.EntryNames.Found;
import dev.recto.processor.schema.Row;
import dev.recto.processor.schema.RowValues.Worlds;
import dev.recto.processor.site.Site;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Context;
import dev.recto.processor.type.Subject;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Reference.Target;
import dev.recto.processor.type.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What values can name on a site: entries, pages and files. */
final class SiteWorld implements Worlds {
  private final Supplier<EntryNames> entries;
  private final Site site;
  private final AssetFinder assets;
  private final Map<String, Integer> pages;
  private final Consumer<InContent> named;
  private final Function<FieldText, Value> texts;

  /**
   * The world of a site.
   *
   * @param assets finds files
   * @param texts what stands for a text of Markdown
   * @param named takes the place of each text that names something
   */
  SiteWorld(
      Site site,
      Supplier<EntryNames> entries,
      AssetFinder assets,
      Function<FieldText, Value> texts,
      Consumer<InContent> named) {
    this.named = named;
    this.texts = texts;
    this.site = site;
    this.entries = entries;
    this.assets = assets;
    this.pages = site.numbers();
  }

  @Override
  public World of(Row row) {
    return row.page().map(this::near).orElseGet(this::nearNothing);
  }

  private World near(ContentPage page) {
    Optional<Integer> number = Optional.ofNullable(pages.get(page.file().path()));
    return new Near(page.lang(), number, true, () -> beside(page));
  }

  private World nearNothing() {
    String lang = site.settings().defaultLanguage();
    return new Near(lang, Optional.empty(), false, () -> Beside.NOTHING);
  }

  private Beside beside(ContentPage page) {
    return Optional.ofNullable(pages.get(page.file().path()))
        .map(number -> new Beside(page.path(), site.pagePlaces().get(number).assets()))
        .orElse(Beside.NOTHING);
  }

  /** What is named in the text of a page, section or entry. */
  World of(BodyOwner owner) {
    if (owner.self().isEmpty()) {
      return nearNothing();
    }
    int number = owner.number();
    if (owner.isPage()) {
      return near(site.pages().get(number));
    }
    return new Near(
        site.sections().get(number).lang(),
        Optional.empty(),
        true,
        () -> new Beside(owner.path(), site.sectionPlaces().get(number).assets()));
  }

  /** What is named in one place. For one thread. */
  private final class Near implements World {
    private final String lang;
    private final Optional<Integer> page;
    private final boolean hasFiles;
    private final Supplier<Beside> files;
    private @Nullable Beside beside;

    /**
     * The surroundings of a value.
     *
     * @param lang whose entries are meant of several translations
     * @param page the number of the page
     * @param hasFiles whether there can be files beside it
     * @param files those files
     */
    Near(String lang, Optional<Integer> page, boolean hasFiles, Supplier<Beside> files) {
      this.lang = lang;
      this.page = page;
      this.hasFiles = hasFiles;
      this.files = files;
    }

    @Override
    public Optional<Value> entry(
        Reference type, Value.Text words, Subject subject, Context context) {
      named.accept(new InContent(context.file(), words.span()));
      Found found =
          entries
              .get()
              .find(type.targets().stream().map(Target::number).toList(), words.text(), lang);
      List<String> registries =
          type.targets().stream().map(target -> target.registry().simpleName()).toList();
      if (found instanceof Found.One one) {
        return Optional.of(new Value.Text(one.name(), words.span()));
      } else if (found instanceof Found.None none) {
        context.report(
            words.span(),
            new UnknownEntry(
                subject.words(), registries, words.text(), none.nearest(), subject.declaredAt()));
      } else if (found instanceof Found.Several several) {
        context.report(
            words.span(),
            new AmbiguousEntry(
                subject.words(),
                registries,
                words.text(),
                several.sources(),
                several.ofPages(),
                subject.declaredAt()));
      } else if (found instanceof Found.Draft draft) {
        context.report(
            words.span(),
            new DraftEntry(subject.words(), words.text(), draft.source(), subject.declaredAt()));
      }
      return Optional.empty();
    }

    @Override
    public Optional<Value> page(Value.Text words, Subject subject, Context context) {
      named.accept(new InContent(context.file(), words.span()));
      String path = words.text().startsWith("@/") ? words.text().substring(2) : words.text();
      Integer number = pages.get(path);
      if (number == null) {
        context.report(
            words.span(),
            new UnknownPage(
                subject.words(),
                words.text(),
                Nearest.of(path, pages.keySet()),
                subject.declaredAt()));
        return Optional.empty();
      }
      return Optional.of(new Value.Int(number, words.span()));
    }

    @Override
    public Optional<Value> asset(Value.Text words, Subject subject, Context context) {
      Optional<Value> found = assets.find(words, beside());
      if (found.isEmpty()) {
        String folder = "in `" + site.settings().links().staticFolder() + "`";
        boolean anywhere = hasFiles && !words.text().startsWith("/");
        context.report(
            words.span(),
            new MissingAsset(
                subject.words(),
                words.text(),
                anywhere ? "next to the page or " + folder : folder,
                assets.nearest(words.text(), beside()),
                subject.declaredAt()));
      }
      return found;
    }

    @Override
    public Optional<Value> html(Value.Text words, Subject subject, Context context) {
      return Optional.of(texts.apply(new FieldText(page, context.file(), context.format(), words)));
    }

    /** Most values name no files. */
    private Beside beside() {
      Beside known = beside;
      if (known == null) {
        known = files.get();
        beside = known;
      }
      return known;
    }
  }
}
