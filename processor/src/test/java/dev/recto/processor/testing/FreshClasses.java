package dev.recto.processor.testing;

import dev.recto.processor.RectoProcessor;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Processor;

/**
 * The processor and its libraries, loaded anew, as a compiler loads them for a run. Knows which of
 * the classes were needed.
 */
public final class FreshClasses extends URLClassLoader {
  private final Set<String> loaded = new TreeSet<>();

  /** None is loaded yet. */
  public FreshClasses() {
    super(classPath(), new CompilerOnly());
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(FreshClasses::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  /** A processor of these classes. */
  public Processor processor() throws ReflectiveOperationException {
    return (Processor)
        loadClass(RectoProcessor.class.getName()).getDeclaredConstructor().newInstance();
  }

  /** The names of all that were loaded so far. */
  public SortedSet<String> loaded() {
    synchronized (loaded) {
      return new TreeSet<>(loaded);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    Class<?> found = super.findClass(name);
    synchronized (loaded) {
      loaded.add(name);
    }
    return found;
  }

  /** The classes of the JDK, those of its compiler included, and no others. */
  private static final class CompilerOnly extends ClassLoader {
    CompilerOnly() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.sun.")) {
        return ClassLoader.getSystemClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
