package dev.recto.processor.slip;

import java.util.Map;
import java.util.Optional;

/**
 * The keys of some pages at which something is wrong; all others are left out.
 *
 * @param slip what the key of this place was meant to be
 * @param members what is wrong in its tables, by key
 */
record SlipTree(Optional<Slip> slip, Map<String, SlipTree> members) {
  static final SlipTree NOTHING = new SlipTree(Optional.empty(), Map.of());

  boolean isEmpty() {
    return slip.isEmpty() && members.isEmpty();
  }
}
