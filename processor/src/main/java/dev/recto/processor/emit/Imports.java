package dev.recto.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names of types in a source file, by which they are imported if nothing else is called so. */
final class Imports {
  private final String packageName;
  private final Set<ClassName> declared;
  private final Map<String, ClassName> bySimpleName = new HashMap<>();

  /**
   * The imports of a file.
   *
   * @param declared the types in the file, each of which is in scope where it is used
   */
  Imports(String packageName, Set<ClassName> declared) {
    this.packageName = packageName;
    this.declared = declared;
    declared.forEach(name -> bySimpleName.put(name.simpleName(), name));
  }

  /** A type as the file has it. */
  String of(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(this::of)
          .collect(Collectors.joining(", ", of(generic.rawType()) + "<", ">"));
    }
    return type instanceof ClassName name ? of(name) : type.toString();
  }

  private String of(ClassName name) {
    if (declared.contains(name)) {
      return name.simpleName();
    }
    ClassName outermost = name.topLevelClassName();
    ClassName known = bySimpleName.putIfAbsent(outermost.simpleName(), outermost);
    return known == null || known.equals(outermost)
        ? String.join(".", name.simpleNames())
        : name.canonicalName();
  }

  /** The types to import, each its qualified name, in order. */
  Set<String> all() {
    return bySimpleName.values().stream()
        .filter(name -> !name.packageName().isEmpty() && !name.packageName().equals("java.lang"))
        .filter(name -> !name.packageName().equals(packageName))
        .map(ClassName::canonicalName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
