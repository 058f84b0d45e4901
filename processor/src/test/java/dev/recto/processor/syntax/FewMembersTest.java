package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The members of a small table are a map like any other, but for changes. */
class FewMembersTest {
  @Test
  void itIsAsAnOrdinaryMapOfTheSameMembersIs() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      Map<String, Value.Member> map = new LinkedHashMap<>();
      for (int size = random.nextInt(24); size > 0; size--) {
        map.put("k" + random.nextInt(100), member(random.nextInt(9)));
      }
      Map<String, Value.Member> few = FewMembers.of(new LinkedHashMap<>(map));
      List<String> seen = new ArrayList<>();
      few.forEach((key, member) -> seen.add(key + member));
      List<String> expected = new ArrayList<>();
      map.forEach((key, member) -> expected.add(key + member));
      assertEquals(map, few);
      assertEquals(few, map);
      assertEquals(map.hashCode(), few.hashCode());
      assertEquals(map.toString(), few.toString());
      assertEquals(expected, seen);
      assertEquals(List.copyOf(map.keySet()), List.copyOf(few.keySet()));
      map.keySet().forEach(key -> assertEquals(map.get(key), few.get(new String(key))));
      assertNull(few.get("other"));
      assertFalse(few.containsKey("other"));
    }
  }

  @Test
  void nobodyCanChangeIt() {
    Map<String, Value.Member> few = FewMembers.of(Map.of("a", member(1)));
    assertThrows(UnsupportedOperationException.class, () -> few.put("b", member(2)));
    assertThrows(UnsupportedOperationException.class, () -> few.remove("a"));
    assertThrows(UnsupportedOperationException.class, () -> few.entrySet().clear());
  }

  @Test
  void itsIterationEnds() {
    Iterator<?> members = FewMembers.of(Map.of()).entrySet().iterator();
    assertThrows(NoSuchElementException.class, members::next);
  }

  private static Value.Member member(long number) {
    return new Value.Member(Span.START, new Value.Int(number, Span.START));
  }
}
