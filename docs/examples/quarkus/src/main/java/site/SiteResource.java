package site;

import dev.recto.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SiteResource {
  /** Where the site will be. Feeds need whole addresses; pages link to each other without it. */
  private static final URI ADDRESS = URI.create("https://breads.example/");

  @GET
  public String home() {
    return Templates.home(Site.Sections.ROOT, Recipes.all(), Recipes.FLATBREAD).render();
  }

  /** Shows the page at the address, and redirects from its aliases. */
  @GET
  @Path("{path: .+}")
  public RestResponse<String> page(UriInfo uri) {
    String path = uri.getRequestUri().getPath();
    Optional<Page> page = Site.at(path);
    if (page.isEmpty()) {
      return RestResponse.status(Status.NOT_FOUND, Templates.notFound().render());
    }
    if (page.get().path().equals(path)) {
      return RestResponse.ok(Templates.page(page.get(), Recipes.at(path)).render());
    }
    return ResponseBuilder.<String>create(Status.MOVED_PERMANENTLY)
        .location(page.get().permalink())
        .build();
  }

  @GET
  @Path("feed.xml")
  @Produces(MediaType.APPLICATION_ATOM_XML)
  public String feed() {
    return Templates.feed(Site.Sections.ROOT, Recipes.all(), ADDRESS).render();
  }
}
