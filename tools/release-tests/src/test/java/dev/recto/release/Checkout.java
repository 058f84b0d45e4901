package dev.recto.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** The sources of the whole build in a folder. */
record Checkout(Path root) {
  private static final Set<String> NO_SOURCES = Set.of("target", ".git");

  /** A copy in another folder, which is emptied before. */
  Checkout copyTo(Path folder) throws IOException {
    delete(folder);
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
              throws IOException {
            if (NO_SOURCES.contains(from.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(folder.resolve(root.relativize(from)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(from, folder.resolve(root.relativize(from)));
            return FileVisitResult.CONTINUE;
          }
        });
    return new Checkout(folder);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The modules that are deployed, the parent first. */
  List<Module> deployed() throws IOException, XmlPullParserException {
    List<Module> deployed = new ArrayList<>();
    Module parent = module("");
    deployed.add(parent);
    for (String name : parent.pom().getModules()) {
      Module module = module(name);
      if (!"true".equals(module.pom().getProperties().getProperty("maven.deploy.skip"))) {
        deployed.add(module);
      }
    }
    return deployed;
  }

  private Module module(String name) throws IOException, XmlPullParserException {
    Path folder = root.resolve(name).normalize();
    return new Module(name.isEmpty() ? "." : name, folder, read(folder.resolve("pom.xml")));
  }

  static Model read(Path pom) throws IOException, XmlPullParserException {
    try (var in = Files.newInputStream(pom)) {
      return new MavenXpp3Reader().read(in);
    }
  }

  /** A module with its pom as it is written. */
  record Module(String name, Path folder, Model pom) {
    String artifactId() {
      return pom.getArtifactId();
    }

    boolean isJar() {
      return !pom.getPackaging().equals("pom");
    }

    @Override
    public String toString() {
      return artifactId();
    }
  }
}
