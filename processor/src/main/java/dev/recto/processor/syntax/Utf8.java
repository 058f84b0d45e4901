package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.NotUtf8;
import dev.recto.processor.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of a file as text. */
final class Utf8 {
  private static final char REPLACEMENT = '\ufffd';
  private static final int MARK_LENGTH = 3;
  private static final int SAMPLE = 4;

  /** One in each byte. */
  private static final long EACH = 0x0101010101010101L;

  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /**
   * A decoded file.
   *
   * @param text its text without a byte order mark
   * @param skipped how many bytes the mark took
   * @param hasControls whether there is a control character other than tab and line ends, or a CR
   *     alone
   * @param problem the first wrong byte
   * @param problemAt its index in the text
   */
  record Decoded(
      String text, int skipped, boolean hasControls, Optional<Problem> problem, int problemAt) {}

  static Decoded decode(byte[] bytes) {
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      String text = new String(bytes, utf16.get()).replaceFirst("^\ufeff", "");
      NotUtf8 problem = new NotUtf8("the file is UTF-16");
      return new Decoded(text, 0, false, Optional.of(problem), 0);
    }
    int skipped = hasMark(bytes) ? MARK_LENGTH : 0;
    String text = new String(bytes, skipped, bytes.length - skipped, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? new Decoded(text, skipped, hasControls(bytes), Optional.empty(), 0)
        : strictly(bytes, skipped, text);
  }

  /** Eight bytes at a time, as every byte of a site is looked at. */
  private static boolean hasControls(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(bytes);
    int from = 0;
    for (; from + Long.BYTES <= bytes.length; from += Long.BYTES) {
      if (mayHaveControls(words.getLong(from)) && hasControls(bytes, from, from + Long.BYTES)) {
        return true;
      }
    }
    return hasControls(bytes, from, bytes.length);
  }

  /** Whether a byte of these is less than a space or is DEL; true for some others too. */
  private static boolean mayHaveControls(long word) {
    long noDel = word ^ EACH * 0x7f;
    return (((word - EACH * ' ') & ~word | (noDel - EACH) & ~noDel) & HIGH_BITS) != 0;
  }

  private static boolean hasControls(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b < ' ' && b >= 0 && b != '\n' && b != '\t' || b == 0x7f) {
        boolean endsLine = b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
        if (!endsLine) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells a replacement character that is in the file from one that stands for wrong bytes. */
  private static Decoded strictly(byte[] bytes, int skipped, String lenient) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    return result.isError()
        ? new Decoded(
            lenient, skipped, false, Optional.of(notUtf8(bytes[in.position()])), out.position())
        : new Decoded(lenient, skipped, hasControls(bytes), Optional.empty(), 0);
  }

  private static NotUtf8 notUtf8(byte first) {
    return new NotUtf8("the byte 0x%02X is not UTF-8".formatted(first & 0xff));
  }

  /** By its byte order mark, or by letters of ASCII with a zero byte before or after each. */
  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < SAMPLE) {
      return Optional.empty();
    }
    boolean little =
        bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
            || bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0;
    boolean big =
        bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
            || bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0;
    return little
        ? Optional.of(StandardCharsets.UTF_16LE)
        : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= MARK_LENGTH
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }
}
