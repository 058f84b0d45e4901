package dev.recto.support;

import dev.recto.AnchorLinks;
import dev.recto.Asset;
import dev.recto.Body;
import dev.recto.Link;
import dev.recto.Page;
import dev.recto.Section;
import dev.recto.Value;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A section of a generated site, which reads its values when the first of them is asked for. */
final class StoredSection implements Section, BodyOwner {
  private final Pages pages;
  private final int number;
  private volatile @Nullable Values values;
  private volatile Value.@Nullable Table extra;

  StoredSection(Pages pages, int number) {
    this.pages = pages;
    this.number = number;
  }

  @Override
  public Optional<Page> asPage() {
    return Optional.empty();
  }

  @Override
  public Optional<Section> asSection() {
    return Optional.of(this);
  }

  @Override
  public String source() {
    return values().source;
  }

  @Override
  public String path() {
    return values().path;
  }

  @Override
  public URI permalink() {
    return pages.permalink(path());
  }

  @Override
  public String lang() {
    return values().lang;
  }

  @Override
  public Optional<String> title() {
    return values().title;
  }

  @Override
  public Optional<String> description() {
    return values().description;
  }

  @Override
  public Optional<String> template() {
    return values().template;
  }

  @Override
  public OptionalLong weight() {
    return values().weight;
  }

  @Override
  public List<String> aliases() {
    return values().aliases;
  }

  @Override
  public Optional<String> redirectTo() {
    return values().redirectTo;
  }

  @Override
  public boolean render() {
    return values().render;
  }

  @Override
  public AnchorLinks anchorLinks() {
    return values().anchorLinks;
  }

  @Override
  public boolean inSearchIndex() {
    return values().inSearchIndex;
  }

  @Override
  public boolean generateFeeds() {
    return values().generateFeeds;
  }

  @Override
  public boolean transparent() {
    return values().transparent;
  }

  @Override
  public OptionalInt paginateBy() {
    return paginateBy(values().paginateBy);
  }

  @Override
  public String paginatePath() {
    return values().paginatePath;
  }

  @Override
  public boolean paginateReversed() {
    return values().paginateReversed;
  }

  @Override
  public List<Page> pages() {
    return pages.pages(values().pageNumbers);
  }

  @Override
  public List<Section> subsections() {
    return pages.sections(values().subsections);
  }

  @Override
  public List<Section> ancestors() {
    return pages.sections(values().ancestors);
  }

  @Override
  public List<Section> translations() {
    return pages.sections(values().translations);
  }

  @Override
  public List<Asset> assets() {
    return values().assets;
  }

  @Override
  public List<Link> links() {
    return body().links();
  }

  @Override
  public List<Page> backlinks() {
    return pages.pages(values().backlinks);
  }

  @Override
  public List<Section> sectionBacklinks() {
    return pages.sections(values().sectionBacklinks);
  }

  @Override
  public Value.Table extra() {
    Value.Table known = extra;
    if (known == null) {
      known = pages.sectionExtra(number);
      extra = known;
    }
    return known;
  }

  @Override
  public Body body() {
    return values().body;
  }

  @Override
  public String toString() {
    return source();
  }

  static OptionalInt paginateBy(int stored) {
    return stored == 0 ? OptionalInt.empty() : OptionalInt.of(stored);
  }

  /** What is read twice by two threads is the same. */
  private Values values() {
    Values known = values;
    if (known == null) {
      known = new Values(pages, this, pages.sectionValues(number));
      values = known;
    }
    return known;
  }

  /** The values of a section in the order in which they are stored. */
  private static final class Values {
    final String source;
    final String path;
    final String lang;
    final Optional<String> title;
    final Optional<String> description;
    final Optional<String> template;
    final OptionalLong weight;
    final List<String> aliases;
    final Optional<String> redirectTo;
    final boolean render;
    final AnchorLinks anchorLinks;
    final boolean inSearchIndex;
    final boolean generateFeeds;
    final boolean transparent;
    final int paginateBy;
    final String paginatePath;
    final boolean paginateReversed;
    final int[] pageNumbers;
    final int[] subsections;
    final int[] ancestors;
    final int[] translations;
    final List<Asset> assets;
    final int[] backlinks;
    final int[] sectionBacklinks;
    final StoredBody body;

    Values(Pages pages, BodyOwner owner, ValueReader in) {
      source = in.text();
      path = in.text();
      lang = in.text();
      title = in.optional(Element.TEXT);
      description = in.optional(Element.TEXT);
      template = in.optional(Element.TEXT);
      weight = in.bool() ? OptionalLong.of(in.integer()) : OptionalLong.empty();
      aliases = in.list(Element.TEXT);
      redirectTo = in.optional(Element.TEXT);
      render = in.bool();
      anchorLinks = AnchorLinks.valueOf(in.text());
      inSearchIndex = in.bool();
      generateFeeds = in.bool();
      transparent = in.bool();
      paginateBy = in.size();
      paginatePath = in.text();
      paginateReversed = in.bool();
      pageNumbers = in.sizes();
      subsections = in.sizes();
      ancestors = in.sizes();
      translations = in.sizes();
      assets = in.list(PageValues.ASSET);
      backlinks = in.sizes();
      sectionBacklinks = in.sizes();
      body = new StoredBody(pages, owner, in);
      in.finish();
    }
  }
}
