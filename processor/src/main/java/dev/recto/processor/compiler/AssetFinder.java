package dev.recto.processor.compiler;

import dev.recto.processor.image.ImageSize;
import dev.recto.processor.image.ImageSizes;
import dev.recto.processor.link.StaticFiles;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.site.ContentAsset;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that values name. A name is first that of a file of the page, below its folder,
 * then that of a static file; with {@code /} at its beginning it is that of a static file only.
 * Asked by several threads at once.
 */
final class AssetFinder {
  /** Whoever has more mistakes than are shown needs no cure for them. */
  private static final int MAX_CURES = 100;

  private final StaticFiles files;
  private final String folder;
  private final Map<String, Optional<ImageSize>> images = new TreeMap<>();
  private @Nullable List<String> names;
  private int cures;

  /**
   * A finder of files.
   *
   * @param files the static ones
   * @param folder the name of their folder, beside the content root
   */
  AssetFinder(StaticFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * The files of a page.
   *
   * @param path its address
   * @param byName the files
   */
  record Beside(String path, Map<String, ContentAsset> byName) {
    /** Those of an entry without page. */
    static final Beside NOTHING = new Beside("", Map.of());

    Beside(String path, List<ContentAsset> assets) {
      this(path, new HashMap<>());
      assets.forEach(asset -> byName.put(asset.name(), asset));
    }
  }

  /** What is to be known of a file: its name, where it is, its address, its size as an image. */
  synchronized Optional<Value> find(Value.Text words, Beside beside) {
    ContentAsset own = beside.byName().get(words.text());
    if (own != null) {
      String path = beside.path() + own.name();
      return Optional.of(facts(own.name(), own.file().path(), path, own.size(), words.span()));
    }
    String name = words.text().startsWith("/") ? words.text().substring(1) : words.text();
    String source = ContentFile.OUTSIDE + folder + "/" + name;
    return files
        .file(name)
        .map(file -> facts(name, source, "/" + name, sizeOf(name, file), words.span()));
  }

  /** The names of the static images whose sizes were asked for. */
  synchronized List<String> images() {
    return List.copyOf(images.keySet());
  }

  /** The name that was probably meant. */
  synchronized Optional<String> nearest(String words, Beside beside) {
    if (++cures > MAX_CURES) {
      return Optional.empty();
    }
    boolean rooted = words.startsWith("/");
    List<String> all = new ArrayList<>(rooted ? List.of() : beside.byName().keySet());
    staticNames().forEach(name -> all.add(rooted ? "/" + name : name));
    return Nearest.of(words, all).or(() -> elsewhere(words, all));
  }

  /** The only file with that name in another folder. */
  private static Optional<String> elsewhere(String words, List<String> all) {
    String last = lastOf(words);
    List<String> same = all.stream().filter(name -> lastOf(name).equals(last)).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static String lastOf(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private List<String> staticNames() {
    List<String> known = names;
    if (known == null) {
      known = files.all();
      names = known;
    }
    return known;
  }

  private Optional<ImageSize> sizeOf(String name, Path file) {
    return ImageSizes.isImage(name)
        ? images.computeIfAbsent(name, image -> ImageSizes.of(file))
        : Optional.empty();
  }

  private static Value facts(
      String name, String source, String path, Optional<ImageSize> size, Span at) {
    Map<String, Value.Member> facts = new LinkedHashMap<>();
    facts.put("name", new Value.Member(at, new Value.Text(name, at)));
    facts.put("source", new Value.Member(at, new Value.Text(source, at)));
    facts.put("path", new Value.Member(at, new Value.Text(path, at)));
    size.ifPresent(
        pixels -> {
          facts.put("width", new Value.Member(at, new Value.Int(pixels.width(), at)));
          facts.put("height", new Value.Member(at, new Value.Int(pixels.height(), at)));
        });
    return new Value.Table(facts, at);
  }
}
