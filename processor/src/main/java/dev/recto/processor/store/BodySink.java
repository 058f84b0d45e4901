package dev.recto.processor.store;

import java.io.IOException;

/** Takes the bodies of a site as they are rendered, one after the other. */
public interface BodySink {
  /** Drops them. */
  BodySink NONE =
      new BodySink() {
        @Override
        public void page(int number, EncodedBody body) {}

        @Override
        public void section(int number, EncodedBody body) {}
      };

  /** Takes the body of the page with this number. */
  void page(int number, EncodedBody body) throws IOException;

  /** Takes the body of the section with this number. */
  void section(int number, EncodedBody body) throws IOException;
}
