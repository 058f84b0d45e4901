package dev.recto.processor.schema;

import dev.recto.processor.problem.AnnotationProblem.InvalidReference;
import dev.recto.processor.problem.AnnotationProblem.UnknownKeyPath;
import dev.recto.processor.problem.AnnotationProblem.UnknownRegistry;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Report;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Reference.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys of an inferred collection whose values name entries. */
final class Refs {
  private static final Pattern REFERENCE = Pattern.compile("\\s*(\\S+)\\s*->\\s*(\\w+)\\s*");

  private final Map<String, Reference> byPath = new HashMap<>();

  private Refs() {}

  /**
   * Reads {@code extra.guest -> People}; what is wrong is reported.
   *
   * @param all the collections that can be named
   */
  static Refs of(CollectionSpec spec, List<CollectionSpec> all, KeyNode root, Report report) {
    Refs refs = new Refs();
    Set<String> known =
        root.below().map(KeyNode::path).collect(Collectors.toCollection(TreeSet::new));
    for (int i = 0; i < spec.refs().size(); i++) {
      String text = spec.refs().get(i);
      Matcher reference = REFERENCE.matcher(text);
      if (!reference.matches()) {
        report.add(spec.at("refs", i), new InvalidReference(text));
        continue;
      }
      String path = reference.group(1);
      Optional<Reference> type = reference(reference.group(2), all);
      if (type.isEmpty()) {
        List<String> registries = all.stream().map(CollectionSpec::registry).toList();
        Optional<String> nearest = Nearest.of(reference.group(2), registries);
        report.add(
            spec.at("refs", i), new UnknownRegistry(reference.group(2), registries, nearest));
      } else if (!known.contains(path)) {
        report.add(spec.at("refs", i), new UnknownKeyPath("refs", path, Nearest.of(path, known)));
      } else {
        refs.byPath.put(path, type.get());
      }
    }
    return refs;
  }

  /** The entries that the values of a key name. */
  Optional<Reference> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private static Optional<Reference> reference(String registry, List<CollectionSpec> all) {
    for (int i = 0; i < all.size(); i++) {
      CollectionSpec spec = all.get(i);
      if (spec.registry().equals(registry)) {
        Target target = new Target(i, spec.registryType(), spec.isOfPages());
        return Optional.of(new Reference(spec.recordType(), List.of(target), true));
      }
    }
    return Optional.empty();
  }
}
