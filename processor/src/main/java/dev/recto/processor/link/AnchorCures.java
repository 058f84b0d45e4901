package dev.recto.processor.link;

import dev.recto.processor.content.Slugs;
import dev.recto.processor.problem.LinkCure;
import dev.recto.processor.settings.SlugStrategy;
import dev.recto.processor.site.Destination;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What to write in the place of ids that are not there. */
final class AnchorCures {
  /** When nobody looked. */
  static final LinkCure UNKNOWN = new LinkCure.Advice("write the id of a heading there");

  /** So many ids fit into a message. */
  private static final int MAX_IDS = 5;

  private final SlugStrategy strategy;
  private final Function<Destination, Set<String>> ids;
  private final Effort effort;
  private final Map<Destination, Ids> known = new HashMap<>();

  private record Ids(Set<String> all, NearestAddress nearest) {}

  AnchorCures(SlugStrategy strategy, Function<Destination, Set<String>> ids, Effort effort) {
    this.strategy = strategy;
    this.ids = ids;
    this.effort = effort;
  }

  /** The cure of a link to an id that its target, which is in a file, does not have. */
  LinkCure of(FragmentLink link, String source) {
    Ids there = known.computeIfAbsent(link.destination(), this::read);
    String fragment = Urls.decoded(link.fragment());
    String slug = Slugs.anchor(strategy, fragment);
    Optional<String> nearest =
        there.all().contains(slug)
            ? Optional.of(slug)
            : there.nearest().to(fragment).or(() -> there.nearest().to(slug));
    if (nearest.isPresent()) {
      String target = link.target();
      return new LinkCure.Closest(
          target.substring(0, target.indexOf('#') + 1) + Urls.encoded(nearest.get()));
    } else if (there.all().isEmpty()) {
      return new LinkCure.Advice("`%s` has no ids".formatted(source));
    }
    return new LinkCure.OneOf(
        "it",
        there.all().stream().limit(MAX_IDS).map("#"::concat).toList(),
        there.all().size() > MAX_IDS);
  }

  /** Texts of arguments may be ids, but an id in HTML has no white space. */
  private Ids read(Destination destination) {
    Set<String> all =
        ids.apply(destination).stream()
            .filter(id -> id.chars().noneMatch(Character::isWhitespace))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Ids(all, new NearestAddress(all, effort));
  }
}
