package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data files in the messages, notes and reports of a compiler. */
class DataReportingTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary).page("podcast/one.md", "title = \"One\"");
  }

  private Javac javac(String from, String more) {
    String type =
        """
        package site;
        import dev.recto.*;
        @DataCollection(from = "%s", registry = "People", record = "Person"%s)
        interface SiteContent {}
        """;
    return Javac.in(content).source("site.SiteContent", type.formatted(from, more));
  }

  @Test
  void aMessageIsInTheDataFileAndInTheReport() throws IOException {
    content.file("../data/people.csv", "id,name\nada,Ada\ngrace,\"Grace\" Hopper\n");
    Compilation compilation =
        javac("people.csv", ", key = \"{id}\"").option("-Arecto.report=target/r.sarif").compile();
    assertEquals(
        List.of(
            "data/people.csv:3:14: there is text after the closing quote; put quotes around all of"
                + " the cell, and write `\"\"` for a quote inside it [csv-syntax]"),
        compilation.messages());
    String report = Files.readString(temporary.resolve("target/r.sarif"));
    assertTrue(report.contains("{\"uri\":\"data/people.csv\"}"), report);
  }

  @Test
  void theNoteCountsDataFilesThatAreInNoCollection() {
    content
        .file("../data/people.csv", "id\nada\n")
        .file("../data/events/a.toml", "x = 1\n")
        .file("../data/notes.txt", "x");
    assertEquals(
        List.of(
            "recto: 1 entry, 1 other page, 0 sections, 0 drafts, 0 ignored, 0 assets,"
                + " 2 other data files, 0 with errors"),
        javac("people.csv", ", key = \"{id}\"").compile().notes());
  }

  @Test
  void valuesOfACellAreThoseOfTheConstant() {
    content.file(
        "../data/people.csv",
        "id,name,born,pages,address.city\nada,\"Ada\nLovelace\",1815-12-10,3,London\n");
    Compilation compilation =
        javac("people.csv", ", key = \"{id}\"")
            .source(
                "site.Probe",
                SiteSources.probe(
                    "java.util.List.of(People.ADA.name(), People.ADA.born(), People.ADA.pages(),"
                        + " People.ADA.address().city())"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "[Ada\nLovelace, 1815-12-10, 3, London]",
        String.valueOf(compilation.call("site.Probe", "value")));
  }

  @Test
  void aKeyThatPagesHaveIsAKeyLikeAnyOther() {
    content.file(
        "../data/people.toml",
        """
        [ada]
        title = "Countess"
        path = "/ada/"
        slug = "a"
        weight = 1.5
        draft = true
        aliases = ["c"]
        taxonomies = { born = 1815 }
        updated = "today"
        extra = { path = "x", color = "red" }

        [grace]
        weight = 2
        """);
    Compilation compilation =
        javac("people.toml", "")
            .source(
                "site.Probe",
                SiteSources.probe(
                    "java.util.Arrays.stream(Person.class.getRecordComponents()).map(c ->"
                        + " c.getGenericType().getTypeName().replaceAll(\"[a-z]+[.]\", \"\") + ' '"
                        + " + c.getName()).collect(java.util.stream.Collectors.joining(\", \")) +"
                        + " \" \" + People.ADA.extra().orElseThrow().path()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "List<String> aliases, Optional<Boolean> draft, Optional<Person$Extra> extra,"
            + " Optional<String> path, Optional<String> slug, Optional<Person$Taxonomies>"
            + " taxonomies, Optional<String> title, Optional<String> updated, double weight x",
        compilation.call("site.Probe", "value"));
  }

  @Test
  void aMissingKeyIsToBeAddedToTheRowOrTable() {
    content.file("../data/people.csv", "id,name\nada,Ada\n,Grace\n");
    assertEquals(
        List.of(
            "data/people.csv:3:1: the required key `id` is missing; add it to the row"
                + " [missing-key]"),
        javac("people.csv", ", key = \"{name}\", required = \"id\"").compile().messages());
    content.file("../data/people.toml", "[ada]\nid = 1\n[grace]\nx = 1\n");
    assertEquals(
        List.of(
            "data/people.toml:3:2: the required key `id` is missing; add it to the table"
                + " [missing-key]"),
        javac("people.toml", ", required = \"id\"").compile().messages());
  }
}
