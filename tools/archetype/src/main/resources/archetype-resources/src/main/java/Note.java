package ${package};

import dev.recto.ContentCollection;
import dev.recto.ContentSite;
import dev.recto.Page;
import java.time.LocalDate;
import java.util.List;

/** What every page in {@code content/notes} must have. Tags may be missing. */
@ContentCollection(from = "notes", registry = "Notes", orderBy = "-date")
@ContentSite(registry = "Site")
public record Note(Page page, String title, LocalDate date, List<String> tags) {}
