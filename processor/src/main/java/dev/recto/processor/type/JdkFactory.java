package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Type.Wrapped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * A static method of the JDK that makes a value of text, and so can be called while compiling.
 *
 * @param method the method
 */
record JdkFactory(Method method) {

  /** The factory of a type of the JDK; none for types that only the site's own code knows. */
  static Optional<JdkFactory> of(Wrapped type) {
    JavaType java = type.java();
    if (!java.packageName().startsWith("java.") || type.factory().isEmpty()) {
      return Optional.empty();
    }
    try {
      String name = java.packageName() + "." + String.join("$", java.names());
      Class<?> found = Class.forName(name, true, ClassLoader.getPlatformClassLoader());
      return Optional.of(new JdkFactory(found.getMethod(type.factory().get(), String.class)));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** Whether it makes something of a text. */
  boolean takes(Value text) {
    try {
      method.invoke(null, text.asText().orElse(""));
      return true;
    } catch (InvocationTargetException e) {
      return !(e.getCause() instanceof RuntimeException);
    } catch (IllegalAccessException e) {
      return true;
    }
  }

  /** What a text does not do that it does not take, after its name. */
  String rule() {
    String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    return " must be what `" + name + "` takes";
  }
}
