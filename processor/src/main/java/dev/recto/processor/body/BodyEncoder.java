package dev.recto.processor.body;

import dev.recto.processor.body.BodyTemplate.TemplateCall;
import dev.recto.processor.body.RenderedBody.BodyHeading;
import dev.recto.processor.link.BodyLink;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.LinkTarget;
import dev.recto.processor.link.LinkTarget.External;
import dev.recto.processor.link.LinkTarget.ToAnchor;
import dev.recto.processor.link.LinkTarget.ToAsset;
import dev.recto.processor.link.LinkTarget.ToPage;
import dev.recto.processor.link.LinkTarget.ToSection;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.store.EncodedBody;
import dev.recto.processor.store.Encoder;
import dev.recto.processor.store.Encoders;
import dev.recto.processor.store.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes bodies as the runtime's {@code StoredBody} and {@code BodyTemplate} read them. */
final class BodyEncoder {
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
    SortedSet<Integer> pages = new TreeSet<>();
    SortedSet<Integer> sections = new TreeSet<>();
    body.links().forEach(link -> addTarget(link.target(), owner, pages, sections));
    return new EncodedBody(
        template(body.html(), calling),
        body.summary().isPresent(),
        body.summary().map(summary -> template(summary, calling)).orElse(new byte[0]),
        details(body),
        calling,
        body.words(),
        body.markdown().getBytes(StandardCharsets.UTF_8),
        List.copyOf(pages),
        List.copyOf(sections));
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

  /** A link to a place on the page itself counts too. */
  private static void addTarget(
      LinkTarget target, BodyOwner owner, Set<Integer> pages, Set<Integer> sections) {
    if (target instanceof ToPage page) {
      pages.add(page.number());
    } else if (target instanceof ToSection section) {
      sections.add(section.number());
    } else if (target instanceof ToAnchor anchor && !anchor.id().isEmpty()) {
      (owner.isPage() ? pages : sections).add(owner.number());
    }
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
  private static byte[] details(RenderedBody body) {
    if (body.headings().isEmpty() && body.links().isEmpty() && body.images().isEmpty()) {
      return new byte[0];
    }
    ValueWriter out = new ValueWriter();
    headings(out, body.headings());
    out.list(body.links(), link -> link(out, link));
    out.list(
        body.images(),
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
