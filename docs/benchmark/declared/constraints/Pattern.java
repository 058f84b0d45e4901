package jakarta.validation.constraints;

public @interface Pattern {
  String regexp();
}
