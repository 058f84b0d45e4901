package dev.recto.processor.content;

import dev.recto.AnchorLinks;
import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Optional;

/**
 * A section: an {@code _index.md}, or a root section without a file.
 *
 * @param document the file as written, if there is one
 * @param source the content path that the file has or would have
 * @param folder the path of its folder, with a slash at its end; empty for a root section
 * @param lang its language
 * @param path its address
 * @param title the key {@code title}
 * @param description the key {@code description}
 * @param sortBy the order of its pages
 * @param weight the key {@code weight}
 * @param draft whether the whole folder is left out
 * @param template the key {@code template}
 * @param pageTemplate the template of pages below that name none
 * @param paginateBy pages a pager; 0 for no pagers
 * @param paginatePath the word before a pager's number; may be empty
 * @param paginateReversed whether pagers begin at the end of the order
 * @param render whether it has an output
 * @param anchorLinks where headings link to themselves
 * @param inSearchIndex whether searches find it and its pages
 * @param generateFeeds whether it should have a feed
 * @param redirectTo where its address redirects to
 * @param transparent whether the section above has its pages too
 * @param aliases old paths, each with its place
 */
public record ContentSection(
    Optional<Document> document,
    String source,
    String folder,
    String lang,
    String path,
    Optional<String> title,
    Optional<String> description,
    SortBy sortBy,
    Optional<Long> weight,
    boolean draft,
    Optional<String> template,
    Optional<String> pageTemplate,
    long paginateBy,
    String paginatePath,
    boolean paginateReversed,
    boolean render,
    AnchorLinks anchorLinks,
    boolean inSearchIndex,
    boolean generateFeeds,
    Optional<String> redirectTo,
    boolean transparent,
    List<Alias> aliases) {

  /** The place of a key's value, else of the fence; none for a section without a file. */
  public Optional<InContent> placeOf(String key) {
    return document.map(
        doc ->
            new InContent(
                doc.file(),
                doc.frontMatter().get(key).map(Value::span).orElse(Span.at(doc.fence()))));
  }

  /** Where it says what its address redirects to; the fence if it does not. */
  public Optional<InContent> redirectAt() {
    return placeOf(SectionKey.REDIRECT_TO.key());
  }

  /** The table {@code extra}. */
  public Optional<Value.Table> extra() {
    return document
        .flatMap(file -> file.frontMatter().get(SectionKey.EXTRA.key()))
        .filter(Value.Table.class::isInstance)
        .map(Value.Table.class::cast);
  }

  /** The folder above, with a slash at its end; none for a root section. */
  public Optional<String> parentFolder() {
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1));
  }

  /** The opening fence. */
  public Position fence() {
    return document.map(Document::fence).orElse(Position.START);
  }
}
