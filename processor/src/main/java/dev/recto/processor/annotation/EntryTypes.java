package dev.recto.processor.annotation;

import dev.recto.processor.schema.CollectionSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The collections that a record is that of, for the code of one package. */
final class EntryTypes {
  private final List<CollectionSpec> collections;
  private final String packageName;

  /** What records mean in the sources of a package. */
  EntryTypes(List<CollectionSpec> collections, String packageName) {
    this.collections = collections;
    this.packageName = packageName;
  }

  /**
   * The collections that can have this record, by number. One that is yet to be generated is known
   * by the name that is in the source: without a package it is that of the class, or was imported.
   */
  List<Integer> of(TypeElement record) {
    String name = record.getQualifiedName().toString();
    List<Integer> named = new ArrayList<>();
    List<Integer> beside = new ArrayList<>();
    for (int i = 0; i < collections.size(); i++) {
      CollectionSpec collection = collections.get(i);
      String simple = collection.record();
      if (name.equals(simple) || name.equals(collection.qualified(simple))) {
        named.add(i);
        if (collection.packageName().equals(packageName)) {
          beside.add(i);
        }
      }
    }
    return beside.isEmpty() ? named : beside;
  }
}
