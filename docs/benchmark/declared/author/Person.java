package site;

@dev.recto.DataCollection(from = "people.csv", registry = "People", key = "{name}")
public record Person(@jakarta.validation.constraints.NotBlank String name) {}
