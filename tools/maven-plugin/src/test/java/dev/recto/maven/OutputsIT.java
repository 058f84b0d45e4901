package dev.recto.maven;

import static dev.recto.maven.PodcastSite.CONTENT;
import static dev.recto.maven.PodcastSite.MAIN;
import static dev.recto.maven.PodcastSite.assertRecompiled;
import static dev.recto.maven.PodcastSite.assertUpToDate;
import static dev.recto.maven.PodcastSite.collection;
import static dev.recto.maven.PodcastSite.main;
import static dev.recto.maven.PodcastSite.namesOf;
import static dev.recto.maven.PodcastSite.page;
import static dev.recto.maven.PodcastSite.site;
import static dev.recto.maven.PodcastSite.twoCollections;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Outputs that nobody needs any more, or that somebody has deleted. */
@ExtendWith(FilledRepository.class)
@Execution(ExecutionMode.CONCURRENT)
class OutputsIT {
  @Test
  void aDeletedCollectionLeavesNothingBehind() throws Exception {
    NestedProject site = site("orphans");
    site.write(CONTENT, twoCollections());
    site.write("content/people/ada.md", page("Ada"));
    assertRecompiled(site.maven("compile"));
    assertFalse(namesOf(site, "Person", "People").isEmpty());

    // Only the annotation goes.
    site.write(CONTENT, collection());
    assertRecompiled(site.maven("compile"));
    assertEquals(Set.of(), namesOf(site, "Person", "People"));
    assertEquals("Alpha,Beta", site.run());

    // Everything goes, the content as well.
    site.write(CONTENT, "package site;\n\ninterface SiteContent {}\n");
    site.write(MAIN, main("\"nothing\""));
    site.delete("content/podcast/a.md");
    site.delete("content/podcast/b.md");
    assertRecompiled(site.maven("compile"));
    assertEquals(Set.of(), namesOf(site, "Episode", "META-INF/recto"));
    assertEquals("nothing", site.run());
  }

  @Test
  void aChangedRegistryLeavesNothingBehind() throws Exception {
    NestedProject site = site("registry");
    assertRecompiled(site.maven("compile"));
    site.replace(CONTENT, "\"Episodes\"", "\"Posts\", record = \"Episode\"");
    site.replace(MAIN, "Episodes.all", "Posts.all");
    assertTrue(site.maven("compile").isSuccess());
    assertEquals(Set.of(), namesOf(site, "Episodes"));
    assertEquals("Alpha,Beta", site.run());
  }

  @Test
  void deletedOutputsAreMadeAgain() throws Exception {
    NestedProject site = site("deleted");
    assertRecompiled(site.maven("compile"));
    for (String output :
        List.of(
            "site/EpisodesData.class",
            "META-INF/recto/site.EpisodesPages/pages-0.bin",
            "META-INF/recto/compilation.txt")) {
      site.delete("target/classes/" + output);
      assertTrue(site.maven("compile").isSuccess());
      assertEquals("Alpha,Beta", site.run());
      assertEquals(Set.of(output), namesOf(site, output));
    }
    assertUpToDate(site.maven("compile"));
  }
}
