package dev.recto.sample;

import java.util.Collection;
import java.util.Map;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The list of all pages that search engines ask for. */
final class Sitemap {
  private static final Namespace SITEMAP =
      Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
  private static final Namespace XHTML =
      Namespace.getNamespace("xhtml", "http://www.w3.org/1999/xhtml");

  private Sitemap() {}

  /** The sitemap of these pages. */
  static String of(Collection<Head> pages) {
    Element urls = new Element("urlset", SITEMAP);
    urls.addNamespaceDeclaration(XHTML);
    pages.forEach(page -> urls.addContent(url(page)));
    return Xml.text(new Document(urls));
  }

  private static Element url(Head page) {
    Element url = new Element("url", SITEMAP);
    url.addContent(new Element("loc", SITEMAP).setText(page.address()));
    page.changed()
        .ifPresent(day -> url.addContent(new Element("lastmod", SITEMAP).setText(day.toString())));
    for (Map.Entry<String, String> translation : page.translations().entrySet()) {
      url.addContent(alternate(translation.getKey(), translation.getValue()));
    }
    page.defaultPath().ifPresent(path -> url.addContent(alternate("x-default", path)));
    return url;
  }

  private static Element alternate(String language, String path) {
    return new Element("link", XHTML)
        .setAttribute("rel", "alternate")
        .setAttribute("hreflang", language)
        .setAttribute("href", Prose.address(path));
  }
}
