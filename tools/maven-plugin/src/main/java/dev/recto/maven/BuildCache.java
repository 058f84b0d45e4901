package dev.recto.maven;

import dev.recto.processor.ContentUpdate;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * Where a module keeps what the next build can use.
 *
 * @param module the folder of the module
 * @param folder the folder of the cache
 */
record BuildCache(Path module, Path folder) {

  /** The cache that the pom names, or else one in the build folder. */
  static BuildCache of(MavenProject module, CompilerSettings settings) {
    Path usual = Path.of(module.getBuild().getDirectory(), "recto-cache");
    return new BuildCache(module.getBasedir().toPath(), settings.cache().orElse(usual));
  }

  /** The folder as the processor is told it, from the module if it is in there. */
  String note() {
    return (folder.startsWith(module) ? module.relativize(folder) : folder)
        .toString()
        .replace(File.separatorChar, '/');
  }

  /** What the last build has noted of the files that it read. */
  WatchedFiles watched(SourceSet sources) {
    return WatchedFiles.in(folder.resolve("watched-" + sources.goal() + ".bin"));
  }

  /**
   * Brings what was generated up to date, if that is possible without the compiler.
   *
   * @param files what was found of files so far
   * @return what the site consists of; none if the compiler has to run
   */
  Optional<String> update(SourceSet sources, WatchedFiles files) throws IOException {
    // A page that comes or goes changes constants, so that there is no need to try.
    return !files.havePagesOfTheLastBuild()
        ? Optional.empty()
        : new ContentUpdate(module, folder, sources.classes().path(), sources.generated())
            .run(Instant.now(), files);
  }
}
