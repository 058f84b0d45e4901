package dev.recto.processor.cache;

import dev.recto.processor.link.Anchors;
import dev.recto.processor.link.FragmentLink;
import dev.recto.processor.link.LinkTrace;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.markdown.MarkdownLink.Kind;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.store.Chunk;
import dev.recto.processor.store.EncodedBody;
import java.io.IOException;
import java.util.List;

/** Kept bodies as bytes, their HTML and Markdown apart. */
final class BodyCodec {
  private static final List<Kind> KINDS = List.of(Kind.values());

  private BodyCodec() {}

  static byte[] facts(KeptBody body) {
    PackedWriter out = new PackedWriter();
    EncodedBody encoded = body.encoded();
    out.size(encoded.html());
    out.bool(encoded.summarized());
    out.size(encoded.summary());
    out.size(encoded.headings());
    out.bool(encoded.calling());
    out.size(encoded.words());
    out.list(encoded.linkedPages(), out::size);
    out.list(encoded.linkedSections(), out::size);
    long[] hashes = body.anchors().hashes();
    out.size(hashes.length);
    for (long hash : hashes) {
      out.bits((int) (hash >>> Integer.SIZE));
      out.bits((int) hash);
    }
    out.list(body.fragments(), fragment -> fragment(out, fragment));
    return out.toByteArray();
  }

  /** A body; its bytes and links are read when somebody asks for them. */
  static KeptBody decode(ContentFile file, BodySlot slot, BodyFiles files) {
    PackedReader in = slot.facts().reader();
    EncodedBody encoded =
        new EncodedBody(
            chunk(slot, 0, slot.rendered(), files),
            in.size(),
            in.bool(),
            in.size(),
            in.size(),
            in.bool(),
            in.size(),
            chunk(slot, slot.rendered().length(), slot.markdown(), files),
            in.list(in::size),
            in.list(in::size));
    long[] hashes =
        in.list(() -> (long) in.bits() << Integer.SIZE | in.bits() & 0xffffffffL).stream()
            .mapToLong(hash -> hash)
            .toArray();
    return new KeptBody(
        slot.file(),
        encoded,
        new Anchors(hashes),
        in.list(() -> fragment(in, file)),
        () -> links(slot, file, files));
  }

  static byte[] links(List<LinkTrace> links) {
    PackedWriter out = new PackedWriter();
    out.list(
        links,
        link -> {
          out.size(KINDS.indexOf(link.link().kind()));
          out.text(link.link().target());
          out.text(link.link().text());
          out.text(link.href());
          out.text(link.identity());
          out.optional(link.fragment(), fragment -> fragment(out, fragment));
        });
    return out.toByteArray();
  }

  private static List<LinkTrace> links(BodySlot slot, ContentFile file, BodyFiles files)
      throws IOException {
    long at = slot.offset() + slot.rendered().length() + slot.markdown().length();
    byte[] bytes = files.read(slot.data(), at, slot.links());
    PackedReader in = new PackedReader(bytes, 0, bytes.length);
    return in.list(
        () ->
            new LinkTrace(
                new MarkdownLink(KINDS.get(in.size()), in.text(), in.text(), 0, 0),
                in.text(),
                in.text(),
                in.optional(() -> fragment(in, file))));
  }

  private static void fragment(PackedWriter out, FragmentLink fragment) {
    out.span(fragment.at().span());
    out.text(fragment.target());
    out.text(fragment.fragment());
    out.bool(fragment.page());
    out.size(fragment.number());
  }

  private static FragmentLink fragment(PackedReader in, ContentFile file) {
    return new FragmentLink(
        new InContent(file, in.span()), in.text(), in.text(), in.bool(), in.size());
  }

  private static Chunk chunk(BodySlot slot, long from, Checksum checksum, BodyFiles files) {
    return new Chunk() {
      @Override
      public Checksum checksum() {
        return checksum;
      }

      @Override
      public byte[] bytes() throws IOException {
        return files.read(slot.data(), slot.offset() + from, checksum);
      }
    };
  }
}
