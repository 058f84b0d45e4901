package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor would offer after a dot, with the Javadoc it would show. */
class CompletionTest {
  private static final String HOLE = "HOLE";

  @TempDir Path temporary;

  @Test
  void constantsAndAccessorsAreOfferedWithTheirJavadoc() throws IOException {
    ContentDir.in(temporary)
        .page(
            "podcast/arroyo.md",
            "title = \"Arroyo\"\ndate = 2024-01-25\n[extra]\nguest = \"Micah Wylde\"");
    List<Map<String, String>> offers =
        offers("class Probe { Object a = Episodes.HOLE; Object b = Episodes.ARROYO.HOLE; }");
    String constant = offers.get(0).get("ARROYO");
    assertTrue(constant.contains("Arroyo, 2024-01-25."), constant);
    assertTrue(constant.contains("guest: Micah Wylde"), constant);
    assertTrue(constant.contains("podcast/arroyo.md"), constant);
    assertTrue(offers.get(0).get("all").contains("all entries in the collection's order"));
    assertEquals("{@return the key <code>extra.guest</code>}", offers.get(1).get("guest").strip());
  }

  /** For each hole of a source, the names of what could stand there, with their Javadoc. */
  private List<Map<String, String>> offers(String probe) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String attributes = "from = \"podcast\", registry = \"Episodes\"";
    List<JavaFileObject> sources =
        List.of(
            source("SiteContent", SiteSources.content(attributes)),
            source("Probe", "package site; " + probe));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(),
                  files,
                  diagnostic -> {},
                  List.of(
                      "-XDshould-stop.ifError=FLOW",
                      "-cp",
                      System.getProperty("java.class.path"),
                      "-d",
                      Files.createDirectories(temporary.resolve("classes")).toString()),
                  null,
                  sources);
      task.setProcessors(List.of(new RectoProcessor()));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      List<Map<String, String>> offers = new ArrayList<>();
      for (CompilationUnitTree unit : units) {
        new HoleFinder(task, offers).scan(unit, null);
      }
      return offers;
    }
  }

  private JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        temporary.resolve(name + ".java").toUri(), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static final class HoleFinder extends TreePathScanner<Void, Void> {
    private final JavacTask task;
    private final Trees trees;
    private final List<Map<String, String>> offers;

    HoleFinder(JavacTask task, List<Map<String, String>> offers) {
      this.task = task;
      this.trees = Trees.instance(task);
      this.offers = offers;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      if (tree.getIdentifier().contentEquals(HOLE)) {
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree.getExpression()));
        Map<String, String> members = new TreeMap<>();
        var element = (TypeElement) ((DeclaredType) type).asElement();
        for (Element member : task.getElements().getAllMembers(element)) {
          String doc = task.getElements().getDocComment(member);
          members.put(member.getSimpleName().toString(), doc == null ? "" : doc);
        }
        offers.add(members);
      }
      return super.visitMemberSelect(tree, unused);
    }
  }
}
