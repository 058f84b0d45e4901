/** A site as a Java module. */
module site {
  requires dev.recto;
  requires jdk.httpserver;
}
