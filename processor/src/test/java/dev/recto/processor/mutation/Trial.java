package dev.recto.processor.mutation;

import dev.recto.processor.mutation.Lab.Outcome;
import dev.recto.processor.mutation.Lab.Planted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * All kinds of mistakes in some sites: one at a time, twenty at once, and one kind in several
 * pages. The same mistakes in each run.
 */
final class Trial {
  /** How many mistakes of a kind are put into a site; {@code ALL} for one in every page. */
  private static final String SIZE = System.getProperty("recto.mutations", "");

  private static final int AT_ONCE = 20;
  private static final int SEVERAL = 3;

  /** Unless more is asked for, a site gets one kind in so many. */
  private final int oneIn;

  private int sites;
  private final List<Outcome> outcomes = new ArrayList<>();

  Trial(int oneIn) {
    this.oneIn = oneIn;
  }

  void run(Lab lab) throws IOException {
    List<Kind> kinds = Kind.all();
    int site = sites++;
    for (int i = 0; i < kinds.size(); i++) {
      boolean chosen = !SIZE.isEmpty() || (i + site) % oneIn == 0;
      if (chosen) {
        run(lab, kinds.get(i));
      }
    }
    List<Kind> many = kinds.stream().filter(kind -> !kind.alone()).toList();
    runTogether(lab, many.stream().filter(kind -> !kind.isOfLinks()).toList());
    runTogether(lab, many.stream().filter(Kind::isOfLinks).toList());
  }

  private void runTogether(Lab lab, List<Kind> kinds) throws IOException {
    List<Planted> planted = plant(lab, kinds, new Random(1));
    for (int i = 0; i + AT_ONCE <= planted.size(); i += AT_ONCE) {
      outcomes.addAll(lab.run(planted.subList(i, i + AT_ONCE)));
    }
  }

  private void run(Lab lab, Kind kind) throws IOException {
    List<Planted> planted = plant(lab, List.of(kind), new Random(kind.name().hashCode()));
    if (!kind.alone() && planted.size() > SEVERAL) {
      outcomes.addAll(lab.run(planted.subList(0, SEVERAL)));
    }
    int most = SIZE.isEmpty() ? 1 : SIZE.equals("ALL") ? planted.size() : Integer.parseInt(SIZE);
    int from = SIZE.equals("ALL") ? 0 : Math.min(SEVERAL, Math.max(0, planted.size() - most));
    for (Planted each : planted.subList(from, Math.min(from + most, planted.size()))) {
      outcomes.addAll(lab.run(List.of(each)));
    }
  }

  /** One mistake in each page, in any order; a page that has not what it takes has none. */
  private static List<Planted> plant(Lab lab, List<Kind> kinds, Random random) {
    List<Page> pages = new ArrayList<>(lab.pages());
    Collections.shuffle(pages, random);
    List<Planted> planted = new ArrayList<>();
    for (Page page : pages) {
      Kind kind = kinds.get(random.nextInt(kinds.size()));
      Optional<Fault> fault = kind.maker().make(page, random);
      fault.ifPresent(made -> planted.add(new Planted(kind, made)));
    }
    return planted;
  }

  /** How many of a hundred mistakes are one diagnostic at its place. */
  double share() {
    return 100.0 * outcomes.stream().filter(Outcome::isExact).count() / outcomes.size();
  }

  /** The share of each kind, and what was missed. */
  String report() {
    Map<String, int[]> kinds = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      int[] counts = kinds.computeIfAbsent(outcome.planted().kind().name(), name -> new int[2]);
      counts[0] += outcome.isExact() ? 1 : 0;
      counts[1]++;
    }
    StringBuilder report = new StringBuilder();
    kinds.forEach(
        (kind, counts) -> report.append("%5d of %4d  %s%n".formatted(counts[0], counts[1], kind)));
    outcomes.stream()
        .filter(outcome -> !outcome.isExact())
        .forEach(outcome -> report.append(outcome).append(System.lineSeparator()));
    return report.append("%.1f %% of %d%n".formatted(share(), outcomes.size())).toString();
  }
}
