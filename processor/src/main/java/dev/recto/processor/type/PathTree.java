package dev.recto.processor.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record that say where their keys are, by the keys on the way: {@code at.lon}
 * is below {@code at}.
 */
final class PathTree {
  private final Map<String, PathTree> below = new HashMap<>();
  private final List<Component> components = new ArrayList<>();
  private @Nullable Component end;

  /** Adds a component at the end of a path. */
  void add(List<String> path, Component component) {
    PathTree tree = this;
    for (String key : path) {
      tree = tree.below.computeIfAbsent(key, k -> new PathTree());
      tree.components.add(component);
    }
    tree.end = component;
  }

  /** What is at or below a key; nothing for a key that no component names. */
  @Nullable PathTree at(String key) {
    return below.get(key);
  }

  /** The component whose key is here; none on the way to others. */
  @Nullable Component end() {
    return end;
  }

  /** All components that are here or below. */
  List<Component> components() {
    return components;
  }
}
