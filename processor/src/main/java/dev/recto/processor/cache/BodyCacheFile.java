package dev.recto.processor.cache;

import dev.recto.processor.link.Anchors;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.BodyText;
import dev.recto.processor.link.FragmentLink;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.TextDigest;
import dev.recto.processor.store.EncodedBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Bodies in one file: the fingerprint of the site, the bodies one after the other, each with its
 * key and length before it. Every run writes the file anew. Whatever can't be read or written
 * counts for nothing: the body is compiled again.
 */
final class BodyCacheFile implements BodyCache {
  private static final String NAME = "bodies.bin";
  private static final int HEAD = 2 * Long.BYTES + 2 * Integer.BYTES;

  private final byte[] fingerprint;
  private final @Nullable FileChannel before;
  private final Map<Key, Slice> slices = new HashMap<>();
  private final CacheWriter next;

  /** Where a body is in the file of the earlier run. */
  private record Slice(long offset, int length, int checksum) {}

  BodyCacheFile(Path folder, byte[] fingerprint) {
    Path file = folder.resolve(NAME);
    this.fingerprint = fingerprint;
    this.before = openBefore(file);
    this.next = new CacheWriter(file, fingerprint);
  }

  private @Nullable FileChannel openBefore(Path file) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
      if (Arrays.equals(read(channel, 0, fingerprint.length), fingerprint)) {
        readSlices(channel);
        return channel;
      }
    } catch (IOException | RuntimeException e) {
      slices.clear();
    }
    close(channel);
    return null;
  }

  private void readSlices(FileChannel channel) throws IOException {
    long at = fingerprint.length;
    while (at < channel.size()) {
      DataInputStream head = input(read(channel, at, HEAD));
      Key key = new Key(head.readLong(), head.readLong());
      int length = head.readInt();
      slices.put(key, new Slice(at + HEAD, length, head.readInt()));
      at += HEAD + length;
    }
  }

  @Override
  public Key key(BodyOwner owner, BodyText text) {
    MessageDigest digest = TextDigest.sha256();
    String path = owner.document().file().path();
    String place = path + '\0' + text.linesBefore() + '\0' + owner.anchorLinks() + '\0';
    digest.update(place.getBytes(StandardCharsets.UTF_8));
    text.addTo(digest);
    return Key.of(digest);
  }

  @Override
  public @Nullable KeptBody get(Key key, BodyText text) {
    Slice slice = slices.get(key);
    if (slice == null || before == null) {
      return null;
    }
    try {
      byte[] bytes = read(before, slice.offset(), slice.length());
      if (checksum(bytes) != slice.checksum()) {
        return null;
      }
      KeptBody body = decode(input(bytes), text);
      next.write(key, bytes, slice.checksum());
      return body;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  @Override
  public void put(Key key, KeptBody body) {
    try {
      ByteArrayOutputStream buffer = new ByteArrayOutputStream();
      encode(body, new DataOutputStream(buffer));
      byte[] bytes = buffer.toByteArray();
      next.write(key, bytes, checksum(bytes));
    } catch (IOException e) {
      throw new IllegalStateException("memory takes all bytes", e);
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  @Override
  public void close() {
    // The old file first: Windows replaces no file that is open.
    close(before);
    next.commit();
  }

  private static void close(@Nullable FileChannel channel) {
    try (channel) {
      // It was only read.
    } catch (IOException e) {
      // Nothing is lost.
    }
  }

  private static void encode(KeptBody body, DataOutputStream out) throws IOException {
    EncodedBody encoded = body.encoded();
    bytes(out, encoded.html());
    out.writeBoolean(encoded.summarized());
    bytes(out, encoded.summary());
    bytes(out, encoded.details());
    out.writeBoolean(encoded.calling());
    out.writeInt(encoded.words());
    numbers(out, encoded.linkedPages());
    numbers(out, encoded.linkedSections());
    out.writeInt(body.anchors().hashes().length);
    for (long hash : body.anchors().hashes()) {
      out.writeLong(hash);
    }
    out.writeInt(body.fragments().size());
    for (FragmentLink link : body.fragments()) {
      out.writeInt(link.at().at().line());
      out.writeInt(link.at().at().column());
      bytes(out, link.target().getBytes(StandardCharsets.UTF_8));
      bytes(out, link.fragment().getBytes(StandardCharsets.UTF_8));
      out.writeBoolean(link.page());
      out.writeInt(link.number());
    }
  }

  private static KeptBody decode(DataInputStream in, BodyText text) throws IOException {
    EncodedBody encoded =
        new EncodedBody(
            bytes(in),
            in.readBoolean(),
            bytes(in),
            bytes(in),
            in.readBoolean(),
            in.readInt(),
            text.markdown().getBytes(StandardCharsets.UTF_8),
            numbers(in),
            numbers(in));
    long[] hashes = new long[count(in, Long.BYTES)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readLong();
    }
    List<FragmentLink> fragments = new ArrayList<>();
    for (int i = count(in, 1); i > 0; i--) {
      Position at = new Position(in.readInt(), in.readInt());
      String target = new String(bytes(in), StandardCharsets.UTF_8);
      String fragment = new String(bytes(in), StandardCharsets.UTF_8);
      fragments.add(
          new FragmentLink(
              text.target(at, target), target, fragment, in.readBoolean(), in.readInt()));
    }
    return new KeptBody(encoded, new Anchors(hashes), fragments);
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    return in.readNBytes(count(in, 1));
  }

  private static void numbers(DataOutputStream out, List<Integer> numbers) throws IOException {
    out.writeInt(numbers.size());
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static List<Integer> numbers(DataInputStream in) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int i = count(in, Integer.BYTES); i > 0; i--) {
      numbers.add(in.readInt());
    }
    return List.copyOf(numbers);
  }

  /** A number of things that take so many bytes each, at least. */
  private static int count(DataInputStream in, int size) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / size) {
      throw new IOException("more than there is");
    }
    return count;
  }

  private static DataInputStream input(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static byte[] read(FileChannel channel, long at, int length) throws IOException {
    if (length < 0 || at + length > channel.size()) {
      throw new IOException("a length that can't be");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new IOException("the file ends too early");
      }
    }
    return bytes.array();
  }
}
