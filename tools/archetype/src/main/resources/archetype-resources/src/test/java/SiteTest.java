package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SiteTest {
  @Test
  void everyPageCanBeShown() {
    Site.verify();
  }

  @Test
  void theNewestNoteComesFirst() {
    assertEquals(Notes.SECOND_NOTE, Notes.first());
  }
}
