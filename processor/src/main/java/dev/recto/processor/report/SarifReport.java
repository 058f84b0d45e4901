package dev.recto.processor.report;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes diagnostics as SARIF 2.1.0 (OASIS); addresses are relative to the content root. */
public final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final String rootName;
  private final Function<Diagnostic, Severity> severities;

  private SarifReport(
      JsonGenerator json, String rootName, Function<Diagnostic, Severity> severities) {
    this.json = json;
    this.rootName = rootName;
    this.severities = severities;
  }

  /**
   * Writes a report.
   *
   * @param file where it goes; its folder is made
   * @param rootName the name of the content root, which begins every address
   * @param diagnostics what to report
   * @param severities how much each weighs; those that are off are left out
   * @throws IOException if it can't be written
   */
  public static void write(
      Path file,
      String rootName,
      List<Diagnostic> diagnostics,
      Function<Diagnostic, Severity> severities)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      new SarifReport(json, rootName, severities).report(diagnostics);
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
    diagnostics.stream().filter(d -> severities.apply(d) != Severity.OFF).forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void result(Diagnostic diagnostic) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", diagnostic.problem().id());
    boolean error = severities.apply(diagnostic) == Severity.ERROR;
    json.writeStringProperty("level", error ? "error" : "warning");
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", diagnostic.problem().message());
    json.writeEndObject();
    if (diagnostic.place() instanceof InContent in) {
      location(in);
    }
    json.writeEndObject();
  }

  private void location(InContent place) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", relativeUri(place.file().pathFrom(rootName)));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", place.at().line());
    json.writeNumberProperty("startColumn", place.at().column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
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
