package dev.recto.processor.type;

/** How the values of a component go together over the entries of a collection. */
public sealed interface Rule {

  /** Does what these cases do with a rule of this kind. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each kind of rule.
   *
   * @param <R> the answer
   */
  interface Cases<R> {
    /** Of values that differ. */
    R unique(Unique rule);

    /** Of values that count. */
    R contiguous(Contiguous rule);

    /** Of values that follow others. */
    R after(After rule);
  }

  /** No two entries have the same value. */
  record Unique() implements Rule {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.unique(this);
    }
  }

  /**
   * The values are 1, 2, 3 and so on, without gaps.
   *
   * @param per the component whose values divide the entries into groups; empty for one group
   */
  record Contiguous(String per) implements Rule {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.contiguous(this);
    }
  }

  /**
   * The value comes after that of another component of the same entry.
   *
   * @param component the other one
   */
  record After(String component) implements Rule {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.after(this);
    }
  }
}
