package dev.recto.manual;

import java.net.URI;

/**
 * A place on the site, from which links lead to others. They are relative, so that the site works
 * in any folder of a server or a disk.
 *
 * @param path the address of the page that has the links
 * @param root what leads from there to the root of the site
 */
public record Here(String path, String root) {

  /** The place of a page. */
  public static Here at(String path) {
    return new Here(path, "../".repeat(path.substring(1).split("/", -1).length - 1));
  }

  /** The place of a page that a server shows at any address. */
  public static Here anywhere() {
    return new Here("", URI.create(Site.baseUrl() + "/").getRawPath());
  }

  /**
   * The target of a link.
   *
   * @param address an address on the site: {@code /guides/content/#sections}
   */
  public String to(String address) {
    int hash = address.indexOf('#');
    String target = hash < 0 ? address : address.substring(0, hash);
    String fragment = address.substring(target.length());
    if (target.equals(path) && !fragment.isEmpty()) {
      return fragment;
    }
    String file = target.endsWith("/") ? target + "index.html" : target;
    return root + file.substring(1) + fragment;
  }
}
