import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the user asks for on the command line. */
record Options(
    List<Integer> sizes,
    Set<Part> parts,
    int runs,
    Path jdk,
    Optional<Path> checkout,
    Optional<Path> disk,
    List<List<String>> flags,
    boolean yaml,
    boolean readme,
    boolean keep) {
  /** Above this, a site is large. */
  static final int LARGE = 10_000;

  static final String USAGE =
      """
      usage: docs/benchmark/run [option …] [N …]

      Makes sites of N pages (50 10000 100000 unless given), measures Recto, Zola and Hugo on each, in fresh
      processes, and prints Markdown tables. Needs Linux, a JDK from 17 on, and Maven. Zola is the one on the path,
      else that of npm; Hugo is the one on the path. What is absent is left out.

        --runs K      how often each is run, 5 unless given; sizes above 10000 once, in part scale 3 times at most
        --only LIST   parts, separated by commas; all but the last three unless given:
                        javac     javac with Recto against Zola, Hugo, and javac on the generated sources
                        maven     Maven with Recto against Maven without it; up to 10000 pages
                        day       a day's work, with Maven, a compiler daemon, Zola and Hugo; up to 10000 pages
                        scale     in a small heap, against a tenth of the pages; above 10000 pages
                        stages    the stages of the processor
                        profile   whose code runs in them
                        touch     what it costs to touch the compiled site
                        declared  a declared record against an inferred one; up to 10000 pages
                        flags     javac and Maven with different flags of the JVM; up to 10000 pages
                        archive   javac and Maven with an archive of the JVM's classes; up to 10000 pages
                        warm      twelve compilations in one JVM; up to 10000 pages
        --disk DIR    measure javac and maven below DIR too, up to 10000 pages
        --flags ARGS  flags that parts flags and warm measure instead of the usual ones; may be repeated; "" for none
        --jdk DIR     the JDK to measure, else the one that runs this
        --recto DIR   measure the checkout in DIR instead of this one
        --yaml        front matter in YAML instead of TOML
        --readme      put the results into README.md as well
        --keep        do not remove the temporary folder at the end
        --help        this text

      docs/benchmark/flags is the same with --only flags,archive,warm.
      """;

  /** What can be measured. */
  enum Part {
    JAVAC,
    MAVEN,
    DAY,
    SCALE,
    STAGES,
    PROFILE,
    TOUCH,
    DECLARED,
    FLAGS,
    ARCHIVE,
    WARM;

    /** Those about the JVM, which say nothing of Recto against others. */
    private static final EnumSet<Part> ON_REQUEST = EnumSet.of(FLAGS, ARCHIVE, WARM);

    /** Those with rows of the generators. */
    private static final Set<Part> WITH_RIVALS = EnumSet.of(JAVAC, MAVEN, DAY);

    boolean fits(int pages) {
      return switch (this) {
        case MAVEN, DAY, DECLARED, FLAGS, ARCHIVE, WARM -> pages <= LARGE;
        case SCALE -> pages > LARGE;
        case JAVAC, STAGES, PROFILE, TOUCH -> true;
      };
    }
  }

  /** Says what is wrong with the arguments. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  static Options of(String... args) throws Wrong {
    List<Integer> sizes = new ArrayList<>();
    Set<Part> parts = EnumSet.complementOf(Part.ON_REQUEST);
    int runs = 5;
    Path jdk = Path.of(System.getProperty("java.home"));
    Optional<Path> checkout = Optional.empty();
    Optional<Path> disk = Optional.empty();
    List<List<String>> flags = new ArrayList<>();
    boolean yaml = false;
    boolean readme = false;
    boolean keep = false;
    Deque<String> left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--runs" -> runs = number(value(option, left), 1);
        case "--only" -> parts = parts(value(option, left));
        case "--flags" -> flags.add(words(value(option, left)));
        case "--jdk" -> jdk = folder(value(option, left));
        case "--recto" -> checkout = Optional.of(folder(value(option, left)));
        case "--disk" -> disk = Optional.of(folder(value(option, left)));
        case "--yaml" -> yaml = true;
        case "--readme" -> readme = true;
        case "--keep" -> keep = true;
        default -> sizes.add(number(option, 10));
      }
    }
    if (!Files.isExecutable(jdk.resolve("bin/javac"))) {
      throw new Wrong("no javac in " + jdk);
    }
    if (sizes.isEmpty()) {
      sizes = List.of(50, 10_000, 100_000);
    }
    return new Options(
        List.copyOf(sizes), parts, runs, jdk, checkout, disk, flags, yaml, readme, keep);
  }

  /** Whether anything is measured that has rows of the generators. */
  boolean hasRivals() {
    return disk.isPresent() || parts.stream().anyMatch(Part.WITH_RIVALS::contains);
  }

  /** What is measured on a site. */
  List<Part> parts(int pages) {
    return parts.stream().filter(part -> part.fits(pages)).toList();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static String value(String option, Deque<String> left) throws Wrong {
    if (left.isEmpty()) {
      throw new Wrong(option + " needs a value");
    }
    return left.pop();
  }

  private static int number(String text, int least) throws Wrong {
    if (!text.matches("[0-9]{1,7}")) {
      throw new Wrong("unknown argument " + text + "; see --help");
    }
    int number = Integer.parseInt(text);
    if (number < least) {
      throw new Wrong(text + " is less than " + least);
    }
    return number;
  }

  private static Path folder(String text) throws Wrong {
    Path folder = Path.of(text).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new Wrong("no folder " + text);
    }
    return folder;
  }

  private static Set<Part> parts(String list) throws Wrong {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : list.split(",")) {
      try {
        parts.add(Part.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new Wrong("unknown part " + name + "; see --help");
      }
    }
    return parts;
  }
}
