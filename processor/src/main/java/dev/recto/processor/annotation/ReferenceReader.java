package dev.recto.processor.annotation;

import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.type.JavaType;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads references to entries of collections. */
final class ReferenceReader {
  private final List<CollectionSpec> collections;
  private final Set<String> entries;
  private final NameRules names;
  private final Report report;

  /**
   * A reader of references.
   *
   * @param collections the collections that are generated
   * @param entries the qualified names of annotated records, whether or not these are generated for
   */
  ReferenceReader(
      List<CollectionSpec> collections, Set<String> entries, NameRules names, Report report) {
    this.collections = collections;
    this.entries = entries;
    this.names = names;
    this.report = report;
  }

  /** Whether entries of a collection have a record that is yet to be generated. */
  boolean isEntry(DeclaredType record, TypeReader.Use use) {
    return !targets(record, use).isEmpty();
  }

  /** A record of entries, perhaps in a {@code Ref}. */
  Optional<Type> read(TypeMirror record, boolean lazy, TypeReader.Use use) {
    List<Integer> targets =
        record instanceof DeclaredType declared ? targets(declared, use) : List.of();
    Set<JavaType> records =
        targets.stream()
            .map(number -> collections.get(number).recordType())
            .collect(Collectors.toSet());
    if (records.size() == 1) {
      if (record.getKind() == TypeKind.DECLARED) {
        JavaTypes.typesIn(record).forEach(type -> names.areKept(type, use.at().to(type)));
      }
      return Optional.of(
          new Reference(
              records.iterator().next(), targets.stream().map(this::target).toList(), lazy));
    } else if (records.isEmpty() && isReported(record)) {
      return Optional.empty();
    }
    report.add(use.at().place(), unfillable(record, records.isEmpty(), use));
    return Optional.empty();
  }

  private static UnfillableType unfillable(
      TypeMirror record, boolean isUnknown, TypeReader.Use use) {
    String words = JavaTypes.words(record);
    if (!isUnknown) {
      return new UnfillableType(
          use.at().words(),
          "several collections have a record `%s`".formatted(words),
          "write it with its package");
    }
    // Those of this module are known, or have been reported.
    boolean isElsewhere =
        JavaTypes.typesIn(record).limit(1).anyMatch(AnnotatedTypes::makesCollection);
    return isElsewhere
        ? new UnfillableType(
            use.at().words(),
            "the collection of `%s` is in another module".formatted(words),
            "make a collection of the same content in this module, or use a value type")
        : new UnfillableType(
            use.at().words(),
            "no collection has the record `%s`".formatted(words),
            "annotate it with `@ContentCollection` or `@DataCollection`");
  }

  /** A type that does not exist, or whose annotation is wrong. */
  private boolean isReported(TypeMirror record) {
    return record.getKind() == TypeKind.ERROR
        || JavaTypes.typesIn(record)
            .limit(1)
            .anyMatch(type -> entries.contains(type.getQualifiedName().toString()));
  }

  private List<Integer> targets(DeclaredType record, TypeReader.Use use) {
    return new EntryTypes(collections, use.packageName()).of((TypeElement) record.asElement());
  }

  private Reference.Target target(int number) {
    CollectionSpec spec = collections.get(number);
    return new Reference.Target(number, spec.registryType(), spec.isOfPages());
  }
}
