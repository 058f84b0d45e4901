package jakarta.validation.constraints;

@java.lang.annotation.Target({
  java.lang.annotation.ElementType.FIELD,
  java.lang.annotation.ElementType.TYPE_USE
})
public @interface NotBlank {}
