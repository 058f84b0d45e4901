package dev.recto.processor.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;

/** The values that aliases can stand for, and how much all aliases stand for together. */
final class YamlAnchors {
  /** How many values the aliases of one file may stand for in all. */
  static final int MAX_VALUES = 100_000;

  /** How much text the aliases of one file may stand for in all. */
  static final int MAX_CHARACTERS = 1_000_000;

  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private int values;
  private long characters;
  private int aliasedValues;
  private long aliasedCharacters;

  /**
   * A value with an anchor.
   *
   * @param value the value, perhaps null
   * @param values how many values are in it
   * @param characters how much text is in it
   * @param open whether it is still being read
   */
  private record Anchored(Optional<Value> value, int values, long characters, boolean open) {}

  /** How much was read before a value. */
  record Mark(int values, long characters) {}

  /** Counts a value that was read. */
  Mark count(int length) {
    Mark before = new Mark(values, characters);
    values++;
    characters += length;
    return before;
  }

  /** Keeps a collection that is being read, if it has an anchor. */
  void open(Event event) {
    put(event, new Anchored(Optional.empty(), 0, 0, true));
  }

  /** Keeps a value, if it has an anchor. */
  void close(Event event, Optional<Value> value, Mark before) {
    put(event, new Anchored(value, values - before.values, characters - before.characters, false));
  }

  /**
   * What an alias stands for.
   *
   * @throws Refused if there is no such value, or too much
   */
  Optional<Value> aliased(Anchor alias) throws Refused {
    Anchored anchored = anchors.get(alias);
    String name = "the alias `*" + alias.getValue() + "`";
    if (anchored == null) {
      throw new Refused(name + " has no anchor before it", "define it, or quote the text", false);
    } else if (anchored.open()) {
      throw new Refused(name + " is inside its own anchor", "write the value out", false);
    }
    values += anchored.values();
    characters += anchored.characters();
    aliasedValues += anchored.values();
    aliasedCharacters += anchored.characters();
    if (aliasedValues > MAX_VALUES) {
      throw new Refused(
          "the aliases expand to more than %s values".formatted(MAX_VALUES), "write fewer", true);
    } else if (aliasedCharacters > MAX_CHARACTERS) {
      String many = "the aliases expand to more than %s characters".formatted(MAX_CHARACTERS);
      throw new Refused(many, "write fewer", true);
    }
    return anchored.value();
  }

  private void put(Event event, Anchored anchored) {
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, anchored));
  }

  /** Why an alias has no value. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String what;
    private final String cure;
    private final boolean limit;

    Refused(String what, String cure, boolean limit) {
      super(what, null, false, false);
      this.what = what;
      this.cure = cure;
      this.limit = limit;
    }

    /** Whether the aliases stand for too much. */
    boolean isLimit() {
      return limit;
    }

    String what() {
      return what;
    }

    String cure() {
      return cure;
    }
  }
}
