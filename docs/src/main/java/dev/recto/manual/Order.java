package dev.recto.manual;

import java.util.List;
import java.util.Optional;

/** The order in which the manual is read: that of the navigation, and that of the diagnostics. */
public final class Order {
  private static final List<Topic> READING =
      Navigation.all().stream().flatMap(group -> group.topics().stream()).toList();
  private static final List<Topic> DIAGNOSTICS =
      Diagnostics.all().stream().map(diagnostic -> Topic.of(diagnostic.page())).toList();

  private Order() {}

  /** The topic before another one; empty for the first one, and for those in no order. */
  public static Optional<Topic> before(Topic topic) {
    return beside(topic, -1);
  }

  /** The topic after another one; empty for the last one, and for those in no order. */
  public static Optional<Topic> after(Topic topic) {
    return beside(topic, 1);
  }

  private static Optional<Topic> beside(Topic topic, int step) {
    List<Topic> order = READING.contains(topic) ? READING : DIAGNOSTICS;
    int place = order.indexOf(topic) + step;
    boolean exists = order.contains(topic) && place >= 0 && place < order.size();
    return exists ? Optional.of(order.get(place)) : Optional.empty();
  }
}
