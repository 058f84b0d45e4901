package site;

import dev.recto.Page;
import dev.recto.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The templates. Quarkus checks what is in them while the site compiles. */
@CheckedTemplate
final class Templates {
  private Templates() {}

  static native TemplateInstance home(Section home, List<Recipe> recipes, Recipe first);

  static native TemplateInstance page(Page page, Optional<Recipe> recipe);

  static native TemplateInstance notFound();

  static native TemplateInstance feed(Section home, List<Recipe> recipes, URI address);
}
