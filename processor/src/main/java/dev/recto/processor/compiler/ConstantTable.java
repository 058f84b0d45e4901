package dev.recto.processor.compiler;

import dev.recto.processor.compiler.Owner.Kind;
import dev.recto.processor.names.RegistryNames;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.SiteModel;
import dev.recto.processor.schema.SiteModel.Constant;
import dev.recto.processor.schema.SiteModel.TaxonomyClass;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.ContentFile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The constants of generated code.
 *
 * @param owners what each is for, by its qualified name
 */
public record ConstantTable(SortedMap<String, Owner> owners) {
  /** A table of no constants. */
  public static final ConstantTable EMPTY = new ConstantTable(Collections.emptySortedMap());

  private static final List<Kind> KINDS = List.of(Kind.values());

  /** The constants of an analysis. */
  public static ConstantTable of(Analysis analysis) {
    SortedMap<String, Owner> owners = new TreeMap<>();
    for (CollectionModel collection : analysis.collections()) {
      String registry = collection.spec().qualified(collection.spec().registry());
      for (Entry entry : collection.entries()) {
        ContentFile file = entry.row().file();
        Owner owner =
            collection.spec().isOfPages()
                ? new Owner(Kind.PAGE, file.path())
                : new Owner(Kind.ENTRY, file.toString());
        entry.constant().ifPresent(name -> owners.put(registry + "." + name, owner));
      }
    }
    analysis.siteModel().ifPresent(model -> add(analysis.site(), model, owners));
    return new ConstantTable(owners);
  }

  private static void add(Site site, SiteModel model, SortedMap<String, Owner> owners) {
    String registry = model.spec().qualified(model.spec().registry()) + ".";
    for (Constant constant : model.sections()) {
      String path = site.sections().get(constant.number()).source();
      owners.put(
          registry + RegistryNames.SECTIONS + "." + constant.name(), new Owner(Kind.SECTION, path));
    }
    for (TaxonomyClass taxonomy : model.taxonomies()) {
      for (Constant constant : taxonomy.terms()) {
        String path = site.terms().get(constant.number()).first().file().path();
        owners.put(registry + taxonomy.name() + "." + constant.name(), new Owner(Kind.TERM, path));
      }
    }
  }

  /** Reads what {@link #text} wrote; lines that are not of it are left out. */
  public static ConstantTable parse(String text) {
    SortedMap<String, Owner> owners = new TreeMap<>();
    text.lines()
        .forEach(
            line -> {
              int name = line.indexOf(' ') + 1;
              int path = line.indexOf(' ', name) + 1;
              for (Kind kind : KINDS) {
                if (path > 0 && name == kind.word().length() + 1 && line.startsWith(kind.word())) {
                  Owner owner = new Owner(kind, line.substring(path));
                  owners.put(line.substring(name, path - 1), owner);
                }
              }
            });
    return new ConstantTable(owners);
  }

  /** A line for each constant. */
  public String text() {
    StringBuilder text = new StringBuilder();
    owners.forEach(
        (name, owner) -> {
          boolean isOneLine = owner.path().indexOf('\n') < 0 && owner.path().indexOf('\r') < 0;
          if (isOneLine) {
            text.append(owner.kind().word()).append(' ').append(name).append(' ');
            text.append(owner.path()).append('\n');
          }
        });
    return text.toString();
  }

  /** The qualified name of the type that a constant is in. */
  static String typeOf(String constant) {
    return constant.substring(0, Math.max(0, constant.lastIndexOf('.')));
  }
}
