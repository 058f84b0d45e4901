package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Page;
import dev.recto.processor.names.JavaNames;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names what a built-in key still needs. */
class BuiltInKeyTest {

  @Test
  void eachKeyIsReadFromThePage() {
    assertEquals(List.of(), without(BuiltIns.class, ContentPage.class));
  }

  @Test
  void eachKeyIsShownByPagesOfTheSite() {
    assertEquals(List.of(), without(Page.class));
  }

  /** The keys that some types have no method for. */
  private static List<BuiltInKey> without(Class<?>... types) {
    List<String> methods =
        Stream.of(types)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .map(Method::getName)
            .toList();
    return Stream.of(BuiltInKey.values())
        .filter(key -> !methods.contains(JavaNames.component(key.key()).orElseThrow()))
        .toList();
  }
}
