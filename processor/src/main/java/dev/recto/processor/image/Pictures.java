package dev.recto.processor.image;

import com.drew.imaging.heif.HeifHandler;
import com.drew.imaging.heif.HeifReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.lang.SequentialReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.heif.HeifBoxTypes;
import com.drew.metadata.heif.HeifContainerTypes;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.heif.boxes.Box;
import com.drew.metadata.heif.boxes.FullBox;
import com.drew.metadata.heif.boxes.ImageRotationBox;
import com.drew.metadata.heif.boxes.ImageSpatialExtentsProperty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of HEIF and AVIF pictures. A file may have several: the picture, its thumbnail, the
 * tiles that it is made of. The largest is the one that is shown.
 */
final class Pictures extends HeifHandler<HeifDirectory> {
  /** Properties are small; a length that is not is a lie. */
  private static final int MAX_PROPERTY = 64;

  private static final Set<String> CONTAINERS =
      Set.of(
          HeifContainerTypes.BOX_METADATA,
          HeifContainerTypes.BOX_ITEM_PROPERTY,
          HeifContainerTypes.BOX_IMAGE_PROPERTY);

  private static final Set<String> PROPERTIES =
      Set.of(HeifBoxTypes.BOX_IMAGE_SPATIAL_EXTENTS, HeifBoxTypes.BOX_IMAGE_ROTATION);

  private @Nullable ImageSize largest;
  private boolean turned;

  private Pictures() {
    super(new Metadata());
  }

  static Optional<ImageSize> size(byte[] bytes) {
    Pictures pictures = new Pictures();
    new HeifReader().extract(new ByteArrayInputStream(bytes), pictures);
    Optional<ImageSize> size = Optional.ofNullable(pictures.largest);
    return pictures.turned ? size.map(ImageSize::turned) : size;
  }

  @Override
  protected HeifDirectory getDirectory() {
    return new HeifDirectory();
  }

  @Override
  protected boolean shouldAcceptBox(Box box) {
    return PROPERTIES.contains(box.type) && box.size <= MAX_PROPERTY;
  }

  @Override
  protected boolean shouldAcceptContainer(Box box) {
    return CONTAINERS.contains(box.type);
  }

  @Override
  protected HeifHandler<?> processBox(Box box, byte[] payload) throws IOException {
    HeifDirectory facts = new HeifDirectory();
    SequentialReader reader = new SequentialByteArrayReader(payload);
    if (box.type.equals(HeifBoxTypes.BOX_IMAGE_ROTATION)) {
      new ImageRotationBox(reader, box).addMetadata(facts);
      Integer quarters = facts.getInteger(HeifDirectory.TAG_IMAGE_ROTATION);
      turned |= quarters != null && quarters % 2 == 1;
    } else {
      new ImageSpatialExtentsProperty(reader, box).addMetadata(facts);
      Raster.size(facts, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT)
          .filter(size -> largest == null || area(size) > area(largest))
          .ifPresent(size -> largest = size);
    }
    return this;
  }

  private static long area(ImageSize size) {
    return (long) size.width() * size.height();
  }

  @Override
  protected void processContainer(Box box, SequentialReader reader) throws IOException {
    if (box.type.equals(HeifContainerTypes.BOX_METADATA)) {
      new FullBox(reader, box);
    }
  }
}
