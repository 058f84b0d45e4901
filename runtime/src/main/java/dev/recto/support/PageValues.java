package dev.recto.support;

import dev.recto.Asset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The values of a page in the order in which they are stored. */
final class PageValues {
  /** Reads an asset. */
  static final Element<Asset> ASSET =
      new Element<>() {
        @Override
        public Asset read(ValueReader values) {
          return values.asset();
        }
      };

  private static final Element<List<String>> TERM_NAMES =
      new Element<>() {
        @Override
        public List<String> read(ValueReader values) {
          return values.list(TEXT);
        }
      };
  private static final Element<int[]> NUMBERS =
      new Element<>() {
        @Override
        public int[] read(ValueReader values) {
          return values.sizes();
        }
      };
  private static final Element<Integer> NUMBER =
      new Element<>() {
        @Override
        public Integer read(ValueReader values) {
          return values.size();
        }
      };

  final String source;
  final String path;
  final String slug;
  final Optional<String> title;
  final Optional<String> description;
  final Optional<String> template;
  final Optional<OffsetDateTime> date;
  final Optional<OffsetDateTime> updated;
  final boolean draft;
  final boolean render;
  final boolean inSearchIndex;
  final OptionalLong weight;
  final List<String> authors;
  final List<String> aliases;
  final Map<String, List<String>> taxonomies;
  final Map<String, int[]> terms;
  final String lang;
  final int[] translations;
  final Optional<Integer> section;
  final int[] ancestors;
  final Optional<Integer> earlier;
  final Optional<Integer> later;
  final List<Asset> assets;
  final int[] backlinks;
  final int[] sectionBacklinks;
  final StoredBody body;

  PageValues(Pages pages, BodyOwner owner, ValueReader in) {
    source = in.text();
    path = in.text();
    slug = in.text();
    title = in.optional(Element.TEXT);
    description = in.optional(Element.TEXT);
    template = in.optional(Element.TEXT);
    date = in.optional(Element.OFFSET_DATE_TIME);
    updated = in.optional(Element.OFFSET_DATE_TIME);
    draft = in.bool();
    render = in.bool();
    inSearchIndex = in.bool();
    weight = in.bool() ? OptionalLong.of(in.integer()) : OptionalLong.empty();
    authors = in.list(Element.TEXT);
    aliases = in.list(Element.TEXT);
    taxonomies = in.map(TERM_NAMES);
    terms = in.map(NUMBERS);
    lang = in.text();
    translations = in.sizes();
    section = in.optional(NUMBER);
    ancestors = in.sizes();
    earlier = in.optional(NUMBER);
    later = in.optional(NUMBER);
    assets = in.list(ASSET);
    backlinks = in.sizes();
    sectionBacklinks = in.sizes();
    body = new StoredBody(pages, owner, in);
    in.finish();
  }
}
