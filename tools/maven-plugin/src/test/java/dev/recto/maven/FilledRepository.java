package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Lets tests run at the same time, each in a folder of its own: most of the time goes to starting
 * Maven. It may change a local repository only for one build at a time, so one build fills it
 * before all tests, and theirs only read it.
 */
final class FilledRepository implements BeforeAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(FilledRepository.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(FilledRepository.class, key -> fill(), MavenResult.class);
  }

  private static MavenResult fill() {
    try {
      NestedProject site = PodcastSite.site("first");
      PodcastSite.useEclipse(site);
      MavenResult eclipse = site.maven("test-compile");
      assertTrue(eclipse.isSuccess(), eclipse.output());
      return eclipse;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
