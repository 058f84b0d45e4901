package dev.recto.processor.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes of images by the first bytes of their files. */
class ImageSizesTest {
  private static final int START_OF_PARTS = 2;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void imagesOfEachFormatThatTheJdkWritesHaveTheirSize(String format) throws IOException {
    assertEquals("30x20", size("a." + format, written(format)));
  }

  @ParameterizedTest
  @CsvSource({"1, 30x20", "3, 30x20", "5, 20x30", "6, 20x30", "8, 20x30"})
  void aPhotoIsTurnedAsItsCameraSays(int orientation, String size) throws IOException {
    assertEquals(size, size("a.jpg", withOrientation(written("jpg"), orientation)));
  }

  @Test
  void aPhotoMayHaveMuchBeforeItsSize() throws IOException {
    byte[] profile = part(0xe2, new byte[60_000]);
    byte[] jpg = written("jpg");
    for (int i = 0; i < 5; i++) {
      jpg = inserted(jpg, profile);
    }
    assertEquals("30x20", size("a.jpg", jpg));
  }

  @Test
  void webpImagesOfEachKindHaveTheirSize() throws IOException {
    assertEquals("30x20", size("a.webp", webp("VP8X", 0, 0, 0, 0, 29, 0, 0, 19, 0, 0)));
    assertEquals("30x20", size("a.webp", webp("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 30, 0, 20, 0)));
    assertEquals("30x20", size("a.webp", webp("VP8L", 0x2f, 29, 0xc0, 4, 0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"avif", "heic"})
  void theLargestPictureOfAFileCounts(String brand) throws IOException {
    byte[] tile = box("ispe", 0, 512, 512);
    byte[] whole = box("ispe", 0, 3000, 2000);
    assertEquals("3000x2000", size("a." + brand, heif(brand, joined(tile, whole))));
    byte[] turned = joined(tile, whole, box("irot", new byte[] {1}));
    assertEquals("2000x3000", size("a." + brand, heif(brand, turned)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='30' height='20'/> | 30x20",
        "<?xml version='1.0'?><!DOCTYPE svg><!-- a --><svg width='30px' height='20px'> | 30x20",
        "<svg width='1in' height='3pc'/> | 96x48",
        "<svg viewBox='0 0 30 20'/> | 30x20",
        "<svg viewBox='0,0,30,20' width='60'/> | 60x40",
        "<svg viewBox='0 0 30 20' height='10'/> | 15x10",
        "<svg viewBox='0 0 30 20' width='100%' height='100%'/> | 30x20",
        "<s:svg xmlns:s='http://www.w3.org/2000/svg' width='30' height='20'/> | 30x20",
        "<svg width='100%' height='100%'/> | none",
        "<svg width='0' height='20'/> | none",
        "<svg viewBox='0 0 30 0'/> | none",
        "<svg width='1e99' height='9'/> | none",
        "<html width='30' height='20'/> | none",
      })
  void drawingsHaveTheirOwnSizeOrThatOfTheirViewBox(String svg, String size) throws IOException {
    assertEquals(size, size("a.svg", svg.getBytes(UTF_8)));
  }

  @Test
  void theContentCountsAndNotTheEndingOfTheName() throws IOException {
    assertEquals("30x20", size("a.jpg", written("png")));
  }

  @Test
  void filesThatAreNoImagesHaveNone() throws IOException {
    assertEquals("none", size("a.pdf", written("png")));
    assertEquals("none", size("a.png", "not an image".getBytes(UTF_8)));
    assertEquals("none", size("a.png", new byte[0]));
    assertEquals(Optional.empty(), ImageSizes.of(folder.resolve("missing.png")));
  }

  @Test
  void imagesThatEndAnywhereHaveASizeOrNone() throws IOException {
    for (Map.Entry<String, byte[]> image : images().entrySet()) {
      byte[] bytes = image.getValue();
      for (int end = 0; end < bytes.length; end += end < 50 ? 1 : 20) {
        String size = size(image.getKey(), Arrays.copyOf(bytes, end));
        assertTrue(size.equals("none") || size.equals("30x20"), image.getKey() + " " + size);
      }
    }
  }

  /** A length that a file only claims would be more memory than there is. */
  @Test
  void imagesWithAnyWrongByteAreRead() throws IOException {
    for (Map.Entry<String, byte[]> image : images().entrySet()) {
      byte[] bytes = image.getValue();
      for (int at = 0; at < bytes.length; at += at < 50 ? 1 : 20) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= (byte) 0xff;
        size(image.getKey(), damaged);
      }
    }
    byte[] hostile = joined(box("ftyp", "avif".getBytes(ISO_8859_1)), heifMeta(new byte[0]));
    ByteBuffer.wrap(hostile).putInt(12, Integer.MAX_VALUE);
    assertEquals("none", size("a.avif", hostile));
  }

  private Map<String, byte[]> images() throws IOException {
    Map<String, byte[]> images = new LinkedHashMap<>();
    for (String format : new String[] {"png", "gif", "bmp"}) {
      images.put("a." + format, written(format));
    }
    images.put("a.jpg", withOrientation(written("jpg"), 1));
    images.put("a.webp", webp("VP8X", 0, 0, 0, 0, 29, 0, 0, 19, 0, 0));
    images.put("a.avif", heif("avif", box("ispe", 0, 30, 20)));
    images.put("a.svg", "<svg viewBox='0 0 30 20'/>".getBytes(UTF_8));
    return images;
  }

  private String size(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return ImageSizes.of(file).map(size -> size.width() + "x" + size.height()).orElse("none");
  }

  private static byte[] written(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, out), format);
    return out.toByteArray();
  }

  private static byte[] withOrientation(byte[] jpg, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(32).order(ByteOrder.BIG_ENDIAN);
    exif.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0);
    return inserted(jpg, part(0xe1, exif.array()));
  }

  private static byte[] part(int type, byte[] content) {
    ByteBuffer part = ByteBuffer.allocate(content.length + 4);
    part.put((byte) 0xff).put((byte) type).putShort((short) (content.length + 2)).put(content);
    return part.array();
  }

  private static byte[] inserted(byte[] jpg, byte[] part) {
    return joined(
        Arrays.copyOf(jpg, START_OF_PARTS),
        part,
        Arrays.copyOfRange(jpg, START_OF_PARTS, jpg.length));
  }

  private static byte[] webp(String kind, int... content) {
    ByteBuffer file = ByteBuffer.allocate(20 + content.length).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(ISO_8859_1)).putInt(12 + content.length);
    file.put(("WEBP" + kind).getBytes(ISO_8859_1)).putInt(content.length);
    for (int b : content) {
      file.put((byte) b);
    }
    return file.array();
  }

  private static byte[] heif(String brand, byte[] properties) {
    byte[] type = (brand + "\0\0\0\0mif1" + brand).getBytes(ISO_8859_1);
    return joined(box("ftyp", type), heifMeta(properties), box("mdat", new byte[9]));
  }

  private static byte[] heifMeta(byte[] properties) {
    byte[] handler = joined(new byte[8], "pict".getBytes(ISO_8859_1), new byte[13]);
    byte[] inner = box("iprp", box("ipco", properties));
    return box("meta", joined(new byte[4], box("hdlr", handler), inner));
  }

  private static byte[] box(String type, int... numbers) {
    ByteBuffer content = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    for (int number : numbers) {
      content.putInt(number);
    }
    return box(type, content.array());
  }

  private static byte[] box(String type, byte[] content) {
    ByteBuffer box = ByteBuffer.allocate(8 + content.length);
    return box.putInt(8 + content.length).put(type.getBytes(ISO_8859_1)).put(content).array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
