package dev.recto.processor.site;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.image.ImageSize;
import dev.recto.processor.problem.PageProblem.AssetWithoutExtension;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out whose assets the files of the content tree are. */
final class AssetIndex {
  private static final Set<String> TEMPORARY = Set.of("swp", "swx", "tmp", "bck");

  private static final Comparator<ContentAsset> ORDER =
      Comparator.comparing((ContentAsset asset) -> lowered(asset.file().path()))
          .thenComparing(asset -> asset.file().path());

  private final Map<String, Owner> pageFolders = new HashMap<>();
  private final Map<String, Owner> sectionFolders = new HashMap<>();
  private final Map<String, ImageSize> sizes;
  private final Report report;

  private AssetIndex(Map<String, ImageSize> sizes, Report report) {
    this.sizes = sizes;
    this.report = report;
  }

  /**
   * A folder with a page or section.
   *
   * @param at the first file that it belongs to, of several languages
   * @param assets the files of the folder
   */
  private record Owner(InContent at, List<ContentAsset> assets) {
    Owner(Document document) {
      this(new InContent(document.file(), document.fence()), new ArrayList<>());
    }
  }

  /** The owners of some files; the sizes of images are by their paths. */
  static AssetIndex of(
      List<ContentFile> files,
      Map<String, ImageSize> sizes,
      List<ContentPage> pages,
      List<ContentSection> sections,
      Report report) {
    AssetIndex index = new AssetIndex(sizes, report);
    if (files.isEmpty()) {
      return index;
    }
    for (ContentPage page : pages) {
      if (page.colocated()) {
        index.pageFolders.putIfAbsent(page.file().folder(), new Owner(page.document()));
      }
    }
    for (ContentSection section : sections) {
      section
          .document()
          .ifPresent(doc -> index.sectionFolders.putIfAbsent(section.folder(), new Owner(doc)));
    }
    files.stream().filter(file -> !isTemporary(file.name())).forEach(index::add);
    return index;
  }

  /** The assets of a page. */
  List<ContentAsset> of(ContentPage page) {
    return page.colocated() ? assets(pageFolders, page.file().folder()) : List.of();
  }

  /** The assets of a section. */
  List<ContentAsset> of(ContentSection section) {
    return section.document().isPresent() ? assets(sectionFolders, section.folder()) : List.of();
  }

  private static List<ContentAsset> assets(Map<String, Owner> owners, String folder) {
    Owner owner = owners.get(folder);
    return owner == null ? List.of() : owner.assets().stream().sorted(ORDER).toList();
  }

  /** A section has the files of its own folder, a page those of the folders below too. */
  private void add(ContentFile file) {
    String folder = file.folder();
    List<Owner> owners = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int end = folder.length(); end > 0; end = folder.lastIndexOf('/', end - 2) + 1) {
      Owner owner = pageFolders.get(folder.substring(0, end));
      if (owner != null) {
        owners.add(owner);
        names.add(file.path().substring(end));
      }
    }
    Owner section = sectionFolders.get(folder);
    if (section != null) {
      owners.add(section);
      names.add(file.name());
    }
    if (hasExtension(file)) {
      Optional<ImageSize> size = Optional.ofNullable(sizes.get(file.path()));
      for (int i = 0; i < owners.size(); i++) {
        owners.get(i).assets().add(new ContentAsset(file, names.get(i), size));
      }
    } else if (!owners.isEmpty()) {
      // At the page or section, since the file itself may hold anything.
      InContent at = owners.get(0).at();
      report.add(at, new AssetWithoutExtension(file.path()));
    }
  }

  /** Only ASCII letters count alike in upper and lower case. */
  private static String lowered(String path) {
    StringBuilder lowered = new StringBuilder(path);
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lowered.setCharAt(i, Character.toLowerCase(c));
      }
    }
    return lowered.toString();
  }

  private static boolean hasExtension(ContentFile file) {
    return file.name().indexOf('.') > 0;
  }

  /** Files that editors leave behind. */
  private static boolean isTemporary(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return TEMPORARY.contains(extension)
        || name.endsWith("~")
        || name.startsWith("#")
        || name.endsWith("___jb_tmp___")
        || name.endsWith("___jb_old___");
  }
}
