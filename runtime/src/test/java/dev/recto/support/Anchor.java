package dev.recto.support;

/** Stands for a generated class. Tests load it with the resources that they write. */
final class Anchor {
  private Anchor() {}
}
