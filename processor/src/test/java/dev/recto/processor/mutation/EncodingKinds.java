package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import dev.recto.processor.mutation.Page.Key;
import dev.recto.processor.source.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Bytes that are no text, characters that nobody sees, and conflicts of versions. */
final class EncodingKinds {
  private EncodingKinds() {}

  static List<Kind> all() {
    return List.of(
        Kind.text(
            "encoding: Latin-1 in a value",
            "not-utf8",
            (page, random) -> inValue(page, random, Fault.NOT_UTF8)),
        Kind.paragraph(
            "encoding: Latin-1 in a body", "not-utf8", "Caf" + HERE + Fault.NOT_UTF8 + "."),
        whole(
            "UTF-16",
            "not-utf8",
            page -> ("\uFEFF" + page.text()).getBytes(StandardCharsets.UTF_16LE)),
        Kind.text(
            "encoding: NUL in a value",
            "control-character",
            (page, random) -> inValue(page, random, '\0')),
        Kind.text(
            "encoding: ESC in a value",
            "control-character",
            (page, random) -> inValue(page, random, '\u001b')),
        Kind.text(
            "encoding: a carriage return alone in a value",
            "control-character",
            (page, random) -> inValue(page, random, '\r')),
        Kind.text(
            "encoding: a carriage return alone after a value",
            "control-character",
            (page, random) ->
                Page.pick(page.top(), random)
                    .map(key -> page.lineEnd(key.end()))
                    .map(end -> page.with(end - 1, end, HERE + "\r"))),
        Kind.paragraph("encoding: BEL in a body", "control-character", "A" + HERE + "\u0007 bell."),
        Kind.paragraph("encoding: NUL in a body", "control-character", "A" + HERE + "\0 bell."),
        Kind.paragraph(
            "encoding: a run of controls",
            "control-character",
            "A" + HERE + "\u0001\u0002\u0003 bell."),
        Kind.text(
            "encoding: lines of an old Mac",
            "control-character",
            page -> page.text().replaceFirst("\n", HERE + "\n").replace('\n', '\r')),
        Kind.text(
            "encoding: zero-width space before the fence",
            "malformed-fence missing-front-matter",
            page -> HERE + "\u200B" + page.text()),
        Kind.text(
            "encoding: non-breaking space before the fence",
            "malformed-fence missing-front-matter",
            page -> HERE + "\u00A0" + page.text()),
        Kind.text(
            "encoding: a second byte order mark",
            "malformed-fence missing-front-matter",
            page -> "\uFEFF" + HERE + "\uFEFF" + page.text()),
        Kind.text("conflict: in front matter", "merge-conflict", EncodingKinds::conflict),
        Kind.text(
            "conflict: of the whole front matter",
            "merge-conflict",
            (page, random) ->
                page.format() == dev.recto.processor.syntax.Format.JSON
                    ? Optional.empty()
                    : Optional.of(
                        HERE
                            + "<<<<<<< HEAD\n"
                            + page.text().substring(0, page.body())
                            + "=======\n"
                            + page.text().substring(0, page.body())
                            + ">>>>>>> other\n"
                            + page.text().substring(page.body()))),
        Kind.paragraph(
            "conflict: in a body",
            "merge-conflict",
            HERE + "<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other"),
        Kind.paragraph(
            "conflict: in a body, with the base",
            "merge-conflict",
            HERE + "<<<<<<< HEAD\nOne\n||||||| base\nZero\n=======\nTwo\n>>>>>>> other"));
  }

  private static Optional<String> inValue(Page page, Random random, char wrong) {
    return page.quoted(random)
        .map(key -> page.with(key.start() + 2, key.start() + 2, HERE + wrong));
  }

  private static Optional<String> conflict(Page page, Random random) {
    List<Key> keys = page.top();
    return Page.pick(keys, random)
        .map(
            key -> {
              int from = page.lineStart(key.from());
              int to = page.lineEnd(key.end());
              String line = page.text().substring(from, to);
              return page.with(
                  from,
                  to,
                  HERE + "<<<<<<< HEAD\n" + line + "=======\n" + line + ">>>>>>> other\n");
            });
  }

  private static Kind whole(
      String name, String id, java.util.function.Function<Page, byte[]> bytes) {
    return new Kind(
        "encoding: " + name,
        Set.of(id),
        false,
        (page, random) ->
            Optional.of(
                new Fault(page.path(), page.path(), bytes.apply(page), List.of(Position.START))));
  }
}
