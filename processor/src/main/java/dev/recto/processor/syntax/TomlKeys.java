package dev.recto.processor.syntax;

import dev.recto.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that the statements of a TOML text name, whatever is wrong with their values. */
final class TomlKeys {
  private static final Pattern PART =
      Pattern.compile("\"([^\"\n]*+)\"|'([^'\n]*+)'|[\\p{L}\\p{N}_-]++");
  private static final Pattern NAME = Pattern.compile(TomlStatements.DOTTED + "(?=[\\s=:]|$)");

  private TomlKeys() {}

  /** Those that could not be read; those below a header whose name is not plain are left out. */
  static List<BrokenKey> broken(SourceText source, Value.Table read) {
    String text = source.text();
    Set<String> lists = TomlHeader.lists(text);
    BrokenKeys broken = new BrokenKeys(source, read);
    Optional<List<String>> table = Optional.of(List.of());
    for (TomlStatement statement : TomlStatements.of(text)) {
      Optional<TomlHeader> header = TomlHeader.read(text, statement, lists);
      Matcher name = NAME.matcher(text).region(statement.from(), statement.to());
      if (header.isPresent()) {
        table = Optional.of(parts(header.get().meant())).filter(path -> !path.isEmpty());
      } else if (table.isPresent() && name.lookingAt()) {
        List<String> path = new ArrayList<>(table.get());
        path.addAll(parts(name.group()));
        broken.add(path, name.start(), name.end());
      }
    }
    return broken.list();
  }

  private static List<String> parts(String dotted) {
    return PART.matcher(dotted).results().map(TomlKeys::unquoted).toList();
  }

  private static String unquoted(MatchResult part) {
    String quoted = part.group(1) == null ? part.group(2) : part.group(1);
    return quoted == null ? part.group() : quoted;
  }
}
