package dev.recto.processor.cache;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Optional;

/** Documents without a problem, as bytes. */
final class DocumentCodec {
  private static final List<Format> FORMATS = List.of(Format.values());
  private static final List<Value.Kind> KINDS = List.of(Value.Kind.values());

  private DocumentCodec() {}

  static byte[] encode(Document document) {
    PackedWriter out = new PackedWriter();
    out.size(FORMATS.indexOf(document.format()));
    out.position(document.fence());
    out.integer(document.bodyOffset());
    table(out, document.frontMatter());
    return out.toByteArray();
  }

  static Document decode(ContentFile file, PackedReader in) {
    Format format = FORMATS.get(in.size());
    Position fence = in.position();
    int bodyOffset = (int) in.integer();
    return new Document(file, format, fence, table(in), List.of(), bodyOffset, List.of());
  }

  /** A table alone, as bytes. */
  static byte[] table(Value.Table table) {
    PackedWriter out = new PackedWriter();
    table(out, table);
    return out.toByteArray();
  }

  private static void table(PackedWriter out, Value.Table table) {
    out.span(table.span());
    out.map(
        table.members(),
        member -> {
          out.span(member.keySpan());
          value(out, member.value());
        });
  }

  private static Value.Table table(PackedReader in) {
    Span span = in.span();
    return Value.Table.of(in.map(() -> new Value.Member(in.span(), value(in))), span);
  }

  private static void value(PackedWriter out, Value value) {
    out.size(KINDS.indexOf(value.kind()));
    if (value instanceof Value.Table table) {
      table(out, table);
      return;
    }
    out.span(value.span());
    out.optional(value.written(), out::text);
    if (value instanceof Value.Text text) {
      out.text(text.text());
    } else if (value instanceof Value.Int number) {
      out.integer(number.number());
    } else if (value instanceof Value.Decimal number) {
      out.decimal(number.number());
    } else if (value instanceof Value.Bool bool) {
      out.bool(bool.truth());
    } else if (value instanceof Value.Date date) {
      out.date(date.date());
    } else if (value instanceof Value.DateTime dateTime) {
      out.dateTime(dateTime.dateTime());
    } else if (value instanceof Value.Time time) {
      out.time(time.time());
    } else if (value instanceof Value.OffsetTime time) {
      out.offsetDateTime(time.dateTime());
    } else if (value instanceof Value.Array array) {
      out.list(array.elements(), element -> value(out, element));
    }
  }

  private static Value value(PackedReader in) {
    Value.Kind kind = KINDS.get(in.size());
    if (kind == Value.Kind.TABLE) {
      return table(in);
    }
    Span span = in.span();
    Optional<String> written = in.optional(in::text);
    return switch (kind) {
      case TEXT -> new Value.Text(in.text(), span);
      case INTEGER -> new Value.Int(in.integer(), span);
      case DECIMAL -> new Value.Decimal(in.decimal(), span);
      case BOOLEAN -> new Value.Bool(in.bool(), span);
      case DATE -> new Value.Date(in.date(), written, span);
      case DATE_TIME -> new Value.DateTime(in.dateTime(), written, span);
      case TIME -> new Value.Time(in.time(), span);
      case OFFSET_DATE_TIME -> new Value.OffsetTime(in.offsetDateTime(), written, span);
      case ARRAY -> new Value.Array(in.list(() -> value(in)), span);
      case TABLE -> throw new IllegalStateException("read above");
    };
  }
}
