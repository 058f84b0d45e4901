package dev.recto.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the files of the content say, read without Recto. */
final class Written {
  private static final Path CONTENT = Path.of("content", "podcast");
  private static final Pattern ASSIGNMENT =
      Pattern.compile("^(\\w+) = \"(.*)\"$", Pattern.MULTILINE);
  private static final Pattern GUESTS = Pattern.compile("^guests = \\[(.*)]$", Pattern.MULTILINE);
  private static final Pattern TAGS = Pattern.compile("^tags = \\[(.*)]$", Pattern.MULTILINE);
  private static final Pattern QUOTED = Pattern.compile("\"(.*?)\"");

  private Written() {}

  /** The folders of the episodes. */
  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CONTENT)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The keys of an episode that are strings. */
  static Map<String, String> frontMatter(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("index.md"));
    return assignments(text.substring(0, text.indexOf("\n[[extra.links]]")));
  }

  /** The keys of the people to whom an episode refers. */
  static List<String> guests(Path folder) throws IOException {
    return list(folder, GUESTS);
  }

  /** The tags of an episode. */
  static List<String> tags(Path folder) throws IOException {
    return list(folder, TAGS);
  }

  private static List<String> list(Path folder, Pattern key) throws IOException {
    Matcher list = key.matcher(Files.readString(folder.resolve("index.md")));
    return list.find()
        ? QUOTED.matcher(list.group(1)).results().map(quoted -> quoted.group(1)).toList()
        : List.of();
  }

  /** The tables of {@code people.toml}, by key. */
  static Map<String, Map<String, String>> people() throws IOException {
    Map<String, Map<String, String>> people = new TreeMap<>();
    for (String table : Files.readString(Path.of("data", "people.toml")).split("(?m)^\\[(?=\\w)")) {
      int end = table.indexOf("]\n");
      if (!table.startsWith("#")) {
        people.put(table.substring(0, end), assignments(table.substring(end)));
      }
    }
    return people;
  }

  private static Map<String, String> assignments(String toml) {
    Map<String, String> values = new HashMap<>();
    Matcher matcher = ASSIGNMENT.matcher(toml);
    while (matcher.find()) {
      values.put(matcher.group(1), matcher.group(2));
    }
    return values;
  }
}
