package dev.recto.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.recto.processor.names.RegistryNames;
import java.util.List;

/**
 * The text of an interface that holds one part of a class's constants. It is public since
 * reflection, and what builds on it, reads fields of public types only. A builder of specs takes
 * several times as long for files that are all alike and by far the most of what is generated.
 */
final class ConstantsFile {
  private final StringBuilder source;

  /**
   * A file without constants.
   *
   * @param name the interface
   * @param owner the class that implements it
   * @param marked whether it carries {@code @Generated}
   * @param warnings what compilers must not warn of
   */
  ConstantsFile(ClassName name, ClassName owner, boolean marked, List<String> warnings) {
    source = new StringBuilder(RegistryNames.CONSTANTS_PER_TYPE * 256);
    if (!name.packageName().isEmpty()) {
      source.append("package ").append(name.packageName()).append(";\n\n");
    }
    String link = String.join(".", owner.simpleNames());
    source.append("/** Constants of {@link ").append(link).append("}, which has them all. */\n");
    source.append('@').append(JavaTypes.RECTO_GENERATED.canonicalName()).append('\n');
    if (marked) {
      source.append('@').append(JavaTypes.GENERATED.canonicalName());
      source.append("(\"").append(JavaTypes.GENERATOR).append("\")\n");
    }
    if (!warnings.isEmpty()) {
      String all = String.join("\", \"", warnings);
      source.append("@SuppressWarnings({\"").append(all).append("\"})\n");
    }
    source.append("public interface ").append(name.simpleName()).append(" {\n");
  }

  /** The interface with so many-th part of the constants of a class, from 1. */
  static ClassName part(ClassName owner, int part) {
    RegistryNames names =
        new RegistryNames(owner.packageName(), owner.topLevelClassName().simpleName());
    String nested = owner.enclosingClassName() == null ? "" : owner.simpleName();
    return ClassName.get(owner.packageName(), names.constants(nested, part));
  }

  /** Adds a line of a comment; the words are safe already. */
  ConstantsFile doc(String words) {
    source.append("   * ").append(words).append('\n');
    return this;
  }

  /** Adds an empty line of a comment. */
  ConstantsFile blank() {
    source.append("   *\n");
    return this;
  }

  /** Begins a constant's comment. */
  ConstantsFile begin() {
    source.append("\n  /**\n");
    return this;
  }

  /** Ends the comment and adds the constant. */
  void constant(String type, String name, String value) {
    source.append("   */\n  ").append(type).append(' ').append(name);
    source.append(" = ").append(value).append(";\n");
  }

  /** The whole file. */
  String text() {
    return JavaText.ascii(source + "}\n");
  }
}
