/** What a site built with Recto compiles against and runs with: annotations, pages, entries. */
module dev.recto {
  requires static transitive org.jspecify;

  exports dev.recto;
  exports dev.recto.support;
}
