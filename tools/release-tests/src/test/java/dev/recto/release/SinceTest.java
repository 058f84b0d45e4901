package dev.recto.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Javadoc of public types says since which release they are there. */
class SinceTest {
  private static final Path ROOT = Path.of("..", "..");

  @ParameterizedTest
  @CsvSource({
    "runtime/src/main/java/dev/recto, 40",
    "runtime/src/main/java/dev/recto/support, 10",
    "processor/src/main/java/dev/recto/processor, 2",
    "tools/maven-plugin/src/main/java/dev/recto/maven, 1"
  })
  void everyPublicTypeSaysSinceWhen(String folder, int atLeast) throws IOException {
    PublicTypes types = PublicTypes.in(ROOT.resolve(folder));
    assertEquals(Set.of(), types.without);
    assertTrue(types.with.size() >= atLeast, types.with::toString);
  }

  @Test
  void aPublicTypeWithoutItIsFound(@org.junit.jupiter.api.io.TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("A.java"),
        """
        /** @since 0.1 */
        public interface A {
          /** Public like all members of an interface. */
          record B() {}
          /** @since 0.2 */
          final class C {
            private interface D {}
          }
        }
        """);
    PublicTypes types = PublicTypes.in(folder);
    assertEquals(Set.of("B"), types.without);
    assertEquals(Set.of("A", "C"), types.with);
  }

  /** The public types in the sources of one package, nested ones too. */
  private static final class PublicTypes extends TreePathScanner<Void, DocTrees> {
    private final Set<String> with = new TreeSet<>();
    private final Set<String> without = new TreeSet<>();

    static PublicTypes in(Path folder) throws IOException {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      PublicTypes types = new PublicTypes();
      try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
          Stream<Path> sources = Files.list(folder)) {
        List<Path> java =
            sources.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        JavacTask task =
            (JavacTask)
                compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
        DocTrees trees = DocTrees.instance(task);
        for (CompilationUnitTree unit : task.parse()) {
          types.scan(unit, trees);
        }
      }
      return types;
    }

    @Override
    public Void visitClass(ClassTree type, DocTrees trees) {
      if (!isPublic(type)) {
        return null;
      }
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      boolean says =
          comment != null && comment.getBlockTags().stream().anyMatch(SinceTree.class::isInstance);
      (says ? with : without).add(type.getSimpleName().toString());
      return super.visitClass(type, trees);
    }

    private boolean isPublic(ClassTree type) {
      TreePath around = getCurrentPath().getParentPath();
      boolean inInterface =
          around.getLeaf() instanceof ClassTree outer
              && (outer.getKind() == Kind.INTERFACE || outer.getKind() == Kind.ANNOTATION_TYPE);
      return inInterface
          ? !type.getModifiers().getFlags().contains(Modifier.PRIVATE)
          : type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
  }
}
