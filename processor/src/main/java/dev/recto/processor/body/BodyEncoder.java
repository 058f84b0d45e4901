package dev.recto.processor.body;

import dev.recto.processor.body.BodyTemplate.TemplateCall;
import dev.recto.processor.body.RenderedBody.BodyHeading;
import dev.recto.processor.link.BodyImage;
import dev.recto.processor.link.BodyLink;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.LinkTarget;
import dev.recto.processor.link.LinkTarget.External;
import dev.recto.processor.link.LinkTarget.ToAnchor;
import dev.recto.processor.link.LinkTarget.ToAsset;
import dev.recto.processor.link.LinkTarget.ToPage;
import dev.recto.processor.link.LinkTarget.ToSection;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.store.Chunk;
import dev.recto.processor.store.EncodedBody;
import dev.recto.processor.store.Encoder;
import dev.recto.processor.store.Encoders;
import dev.recto.processor.store.ValueWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes bodies as the runtime's {@code StoredBody} and {@code BodyTemplate} read them. */
final class BodyEncoder {
  private static final byte[] NOTHING = {};

  private final List<Encoder> arguments;

  /** An encoder of bodies that call these shortcodes. */
  BodyEncoder(List<Signature> shortcodes) {
    Encoders encoders = new Encoders(List.of());
    this.arguments = shortcodes.stream().map(s -> encoders.of(s.arguments())).toList();
  }

  /** The body of a page or section. */
  EncodedBody encode(RenderedBody body, BodyOwner owner) {
    boolean calling =
        !body.html().calls().isEmpty()
            || body.summary().filter(summary -> !summary.calls().isEmpty()).isPresent();
    byte[] html = template(body.html(), calling);
    byte[] summary = body.summary().map(s -> template(s, calling)).orElse(NOTHING);
    byte[] headings = headings(body);
    return new EncodedBody(
        Chunk.of(joined(html, summary, headings, links(headings, body.links(), body.images()))),
        html.length,
        body.summary().isPresent(),
        summary.length,
        headings.length,
        calling,
        body.words(),
        Chunk.of(body.markdown().getBytes(StandardCharsets.UTF_8)),
        pages(body.links(), owner),
        sections(body.links(), owner));
  }

  /** The same body on a site with other numbers. */
  EncodedBody renumbered(
      EncodedBody body, List<BodyLink> links, List<BodyImage> images, BodyOwner owner)
      throws IOException {
    byte[] before = body.rendered().bytes();
    int start = body.html() + body.summary();
    byte[] headings = Arrays.copyOfRange(before, start, start + body.headings());
    byte[] kept = Arrays.copyOf(before, start);
    return new EncodedBody(
        Chunk.of(joined(kept, headings, links(headings, links, images))),
        body.html(),
        body.summarized(),
        body.summary(),
        body.headings(),
        body.calling(),
        body.words(),
        body.markdown(),
        pages(links, owner),
        sections(links, owner));
  }

  private static byte[] joined(byte[]... parts) {
    byte[] joined = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  /** A value of an entry, with its page if it calls something. */
  byte[] encode(BodyTemplate template, Optional<Integer> page) {
    ValueWriter out = new ValueWriter();
    boolean calling = !template.calls().isEmpty();
    out.bool(calling);
    if (calling) {
      out.optional(page, out::size);
      template(out, template);
    } else {
      out.text(template.pieces().get(0));
    }
    return out.toByteArray();
  }

  private static List<Integer> pages(List<BodyLink> links, BodyOwner owner) {
    SortedSet<Integer> pages = new TreeSet<>();
    for (BodyLink link : links) {
      if (link.target() instanceof ToPage page) {
        pages.add(page.number());
      } else if (owner.isPage() && isToOwner(link)) {
        pages.add(owner.number());
      }
    }
    return List.copyOf(pages);
  }

  private static List<Integer> sections(List<BodyLink> links, BodyOwner owner) {
    SortedSet<Integer> sections = new TreeSet<>();
    for (BodyLink link : links) {
      if (link.target() instanceof ToSection section) {
        sections.add(section.number());
      } else if (!owner.isPage() && isToOwner(link)) {
        sections.add(owner.number());
      }
    }
    return List.copyOf(sections);
  }

  /** A link to a place on the page itself counts too. */
  private static boolean isToOwner(BodyLink link) {
    return link.target() instanceof ToAnchor anchor && !anchor.id().isEmpty();
  }

  /** Bare UTF-8 where no body of the page calls anything. */
  private byte[] template(BodyTemplate template, boolean calling) {
    if (!calling) {
      return template.pieces().get(0).getBytes(StandardCharsets.UTF_8);
    }
    ValueWriter out = new ValueWriter();
    template(out, template);
    return out.toByteArray();
  }

  private void template(ValueWriter out, BodyTemplate template) {
    out.size(template.calls().size());
    out.text(template.pieces().get(0));
    for (int i = 0; i < template.calls().size(); i++) {
      call(out, template.calls().get(i));
      out.text(template.pieces().get(i + 1));
    }
  }

  private void call(ValueWriter out, TemplateCall call) {
    out.size(call.call().shortcode());
    out.size(call.call().nth());
    out.optional(call.body(), body -> template(out, body));
    arguments.get(call.call().shortcode()).write(out, call.call().arguments());
  }

  /** Nothing at all for a body without headings, links and images. */
  private static byte[] headings(RenderedBody body) {
    if (body.headings().isEmpty() && body.links().isEmpty() && body.images().isEmpty()) {
      return NOTHING;
    }
    ValueWriter out = new ValueWriter();
    headings(out, body.headings());
    return out.toByteArray();
  }

  /** What follows the headings, if they are anything. */
  private static byte[] links(byte[] headings, List<BodyLink> links, List<BodyImage> images) {
    if (headings.length == 0) {
      return NOTHING;
    }
    ValueWriter out = new ValueWriter();
    out.list(links, link -> link(out, link));
    out.list(
        images,
        image -> {
          out.text(image.src());
          out.text(image.alt());
          out.optional(image.asset(), asset -> asset(out, asset));
        });
    return out.toByteArray();
  }

  private static void headings(ValueWriter out, List<BodyHeading> headings) {
    out.list(
        headings,
        heading -> {
          out.size(heading.level());
          out.text(heading.text());
          out.text(heading.id());
          headings(out, heading.children());
        });
  }

  private static void link(ValueWriter out, BodyLink link) {
    LinkTarget target = link.target();
    out.size(target.kind().number());
    out.text(link.text());
    out.text(link.href());
    if (target instanceof ToPage page) {
      out.size(page.number());
      out.optional(page.fragment(), out::text);
    } else if (target instanceof ToSection section) {
      out.size(section.number());
      out.optional(section.fragment(), out::text);
    } else if (target instanceof ToAsset asset) {
      asset(out, asset);
    } else if (target instanceof ToAnchor anchor) {
      out.text(anchor.id());
    } else if (target instanceof External external) {
      out.text(external.uri());
    }
  }

  private static void asset(ValueWriter out, ToAsset asset) {
    out.text(asset.asset().name());
    out.text(asset.asset().file().path());
    out.text(asset.path());
    out.imageSize(asset.asset().size());
  }
}
