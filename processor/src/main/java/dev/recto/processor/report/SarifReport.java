package dev.recto.processor.report;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Edit;
import dev.recto.processor.problem.OneLine;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.source.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes diagnostics as SARIF 2.1.0 (OASIS); addresses are relative to the content root. */
public final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final String rootName;

  private SarifReport(JsonGenerator json, String rootName) {
    this.json = json;
    this.rootName = rootName;
  }

  /**
   * Writes a report.
   *
   * @param file where it goes; its folder is made
   * @param rootName the name of the content root, which begins every address
   * @param diagnostics what to report
   * @throws IOException if it can't be written
   */
  public static void write(Path file, String rootName, List<Diagnostic> diagnostics)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      new SarifReport(json, rootName).report(diagnostics);
    }
  }

  private void report(List<Diagnostic> diagnostics) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Recto");
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    diagnostics.forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void result(Diagnostic diagnostic) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", diagnostic.problem().id());
    boolean error = diagnostic.severity() == Severity.ERROR;
    json.writeStringProperty("level", error ? "error" : "warning");
    text("message", diagnostic.text());
    if (diagnostic.place() instanceof InContent in) {
      json.writeArrayPropertyStart("locations");
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      artifact(in);
      region("region", in.span());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      diagnostic.edit().ifPresent(edit -> fix(diagnostic, in, edit));
    }
    json.writeEndObject();
  }

  private void fix(Diagnostic diagnostic, InContent place, Edit edit) {
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    text("description", OneLine.of(diagnostic.problem().cure()));
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    artifact(place);
    json.writeArrayPropertyStart("replacements");
    json.writeStartObject();
    region("deletedRegion", edit.span());
    text("insertedContent", edit.text());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private void artifact(InContent place) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", relativeUri(place.file().pathFrom(rootName)));
    json.writeEndObject();
  }

  private void region(String name, Span span) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("startLine", span.startLine());
    json.writeNumberProperty("startColumn", span.startColumn());
    if (!span.isEmpty()) {
      json.writeNumberProperty("endLine", span.endLine());
      json.writeNumberProperty("endColumn", span.endColumn());
    }
    json.writeEndObject();
  }

  /** A path as a relative reference, every character that needs it percent-encoded (RFC 3986). */
  private static String relativeUri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
