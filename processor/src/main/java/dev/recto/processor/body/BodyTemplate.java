package dev.recto.processor.body;

import dev.recto.processor.shortcode.CheckedCall;
import java.util.List;
import java.util.Optional;

/**
 * Text with calls in it, whose HTML comes when the site shows the body.
 *
 * @param pieces the text before, between and after the calls, one piece more than calls
 * @param calls the calls
 */
public record BodyTemplate(List<String> pieces, List<TemplateCall> calls) {
  /** Nothing. */
  public static final BodyTemplate EMPTY = new BodyTemplate(List.of(""), List.of());

  /**
   * A call.
   *
   * @param call the call
   * @param body its body, if it has one
   */
  public record TemplateCall(CheckedCall call, Optional<BodyTemplate> body) {}
}
