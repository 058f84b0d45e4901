package dev.recto.sample;

import dev.recto.DataCollection;
import dev.recto.Unique;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * A guest of the podcast: a table of {@code data/people.toml}, which episodes refer to by its key.
 *
 * @param name the name
 * @param role the role at the company of the episode
 * @param links where to find more about the person
 */
@DataCollection(from = "people.toml", registry = "People", orderBy = "name")
public record Person(@Unique @NotBlank String name, @NotBlank String role, List<Link> links) {

  /** The path of the person's page in a language. */
  public String path(Language language) {
    return language.root() + "guests/" + People.ref(this).key() + "/";
  }

  /** The episodes with this guest in a language, the newest first. */
  public List<Episode> episodes(Language language) {
    // Episodes.byGuests has those in the default language; all numbers are the same in the others.
    return Episodes.byGuests(this).stream()
        .flatMap(episode -> episode.in(language).stream())
        .toList();
  }
}
