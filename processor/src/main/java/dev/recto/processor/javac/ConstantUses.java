package dev.recto.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Finds where code uses constants. Names are all there is to go by, as types are known only after
 * the last round.
 */
public final class ConstantUses {
  private final Trees trees;
  private final Map<String, List<String>> bySimpleName = new HashMap<>();
  private final Map<String, Use> first = new LinkedHashMap<>();

  /**
   * The first use of a constant.
   *
   * @param constant its qualified name
   * @param messages puts a message there
   */
  public record Use(String constant, BiConsumer<Diagnostic.Kind, String> messages) {}

  private ConstantUses(Trees trees, Set<String> constants) {
    this.trees = trees;
    new TreeSet<>(constants)
        .forEach(
            name ->
                bySimpleName
                    .computeIfAbsent(
                        name.substring(name.lastIndexOf('.') + 1), n -> new ArrayList<>())
                    .add(name));
  }

  /**
   * The first use of each constant that is used, in the order of the source files.
   *
   * @param types the types that are compiled
   * @param constants qualified names
   * @throws IllegalArgumentException if the compiler is not javac
   */
  public static List<Use> find(
      ProcessingEnvironment env, Collection<? extends Element> types, Set<String> constants) {
    Trees trees = Trees.instance(env);
    ConstantUses uses = new ConstantUses(trees, constants);
    Set<CompilationUnitTree> units = new LinkedHashSet<>();
    for (Element type : types) {
      TreePath path = trees.getPath(type);
      if (path != null) {
        units.add(path.getCompilationUnit());
      }
    }
    units.forEach(unit -> uses.new InUnit(unit).scan(unit, null));
    return List.copyOf(uses.first.values());
  }

  /** The names in one source file. */
  private final class InUnit extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final Set<String> imports = new TreeSet<>();

    InUnit(CompilationUnitTree unit) {
      this.unit = unit;
      String packageName = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
      imports.add(packageName + "*");
      for (ImportTree line : unit.getImports()) {
        imports.add(line.getQualifiedIdentifier().toString());
      }
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
      for (String constant : named(tree.getIdentifier().toString())) {
        if (isType(tree.getExpression().toString(), typeOf(constant))) {
          use(constant, tree);
        }
      }
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
      for (String constant : named(tree.getName().toString())) {
        if (imports.contains(typeOf(constant) + ".*")) {
          use(constant, tree);
        }
      }
      return super.visitIdentifier(tree, null);
    }

    private List<String> named(String simpleName) {
      return bySimpleName.getOrDefault(simpleName, List.of());
    }

    /** Whether a name in this file is that of a type. */
    private boolean isType(String written, String type) {
      if (written.equals(type)) {
        return true;
      } else if (!type.endsWith("." + written)) {
        return false;
      }
      String outer = type.substring(0, type.length() - written.length());
      int dot = written.indexOf('.');
      String outermost = dot < 0 ? written : written.substring(0, dot);
      return imports.contains(outer + "*") || imports.contains(outer + outermost);
    }

    private void use(String constant, Tree tree) {
      first.putIfAbsent(
          constant,
          new Use(constant, (kind, message) -> trees.printMessage(kind, message, tree, unit)));
    }
  }

  private static String typeOf(String constant) {
    return constant.substring(0, Math.max(0, constant.lastIndexOf('.')));
  }
}
