package site;

import com.rometools.rome.io.FeedException;
import dev.recto.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

@Controller
class SiteController {

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("home", Site.Sections.ROOT);
    model.addAttribute("recipes", Recipes.all());
    model.addAttribute("first", Recipes.FLATBREAD);
    return "home";
  }

  /**
   * Shows the page at the address, and redirects from its aliases. All pages end with a slash;
   * other addresses are left to Spring, such as those of static files.
   */
  @GetMapping("/**/{name}/")
  String page(HttpServletRequest request, Model model) {
    String path = request.getServletPath();
    Page page = Site.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!page.path().equals(path)) {
      return "redirect:" + page.path();
    }
    model.addAttribute("page", page);
    model.addAttribute("recipe", Recipes.at(path));
    return "page";
  }

  @GetMapping(path = "/feed.xml", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
  @ResponseBody
  String feed() throws FeedException {
    return Feed.atom();
  }
}
