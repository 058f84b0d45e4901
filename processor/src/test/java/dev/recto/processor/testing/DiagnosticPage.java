package dev.recto.processor.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the manual about one diagnostic, read as test cases: sections "Wrong" with the files
 * that give the report, "Right" with files that give none.
 *
 * <p>A file is its name in backticks with a block after it. {@code {1..60}} in a name makes so many
 * files, {@code {n}} in name and text their number; {@code \xNN} in a block marked {@code bytes} is
 * a byte; "(empty)" after the name an empty file.
 *
 * @param id the id of the diagnostic
 * @param severity the severity that its front matter says it has
 * @param lowerable whether its front matter says that sites can set another one
 * @param cases the sections
 */
public record DiagnosticPage(String id, String severity, boolean lowerable, List<Case> cases) {
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---\n.*^ {2}severity: (\\w+)\n {2}lowerable: (\\w+)\n.*?^---\n",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile(
          "^`([^`]+)`(?: \\(empty\\)|\n\n```(\\w+)\n(.*?)```)$",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern OPTION =
      Pattern.compile("^javac option: `(.+)`$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("^link `(.+)` to `(.+)`$", Pattern.MULTILINE);
  private static final Pattern REPORT =
      Pattern.compile("^```report\n(.*?)```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern RANGE = Pattern.compile("\\{1\\.\\.(\\d+)}");
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

  /**
   * A section.
   *
   * @param title its heading
   * @param files bytes by path below the module
   * @param links targets of symbolic links by path
   * @param options options for javac
   * @param report the messages it must give, in order
   */
  public record Case(
      String title,
      Map<String, byte[]> files,
      Map<String, String> links,
      List<String> options,
      List<String> report) {

    /** Writes the files below a module folder. */
    public void writeTo(Path module) {
      try {
        Files.writeString(module.resolve("pom.xml"), "<project/>\n");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          if (!file.getKey().endsWith(".java")) {
            Path path = module.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
          }
        }
        for (Map.Entry<String, String> link : links.entrySet()) {
          Files.createSymbolicLink(module.resolve(link.getKey()), Path.of(link.getValue()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Whether it has Java of its own. */
    public boolean hasJava() {
      return files.keySet().stream().anyMatch(name -> name.endsWith(".java"));
    }

    /** Its Java by the names of its files; the usual annotation if it has none. */
    public Map<String, String> java() {
      Map<String, String> java = new LinkedHashMap<>();
      files.forEach(
          (name, bytes) -> {
            if (name.endsWith(".java")) {
              java.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
          });
      String usual = SiteSources.content("from = \"podcast\", registry = \"Episodes\"");
      return java.isEmpty() ? Map.of("SiteContent.java", usual) : java;
    }
  }

  /** Reads a page. */
  public static DiagnosticPage read(Path file) {
    try {
      String text = Files.readString(file);
      List<Case> cases = new ArrayList<>();
      Matcher frontMatter = FRONT_MATTER.matcher(text);
      if (!frontMatter.find()) {
        throw new IllegalArgumentException(file + " has no front matter of a diagnostic");
      }
      String[] sections = text.split("(?m)^## ");
      for (int i = 1; i < sections.length; i++) {
        cases.add(section(sections[i]));
      }
      String name = file.getFileName().toString();
      return new DiagnosticPage(
          name.substring(0, name.length() - ".md".length()),
          frontMatter.group(1),
          Boolean.parseBoolean(frontMatter.group(2)),
          cases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case section(String text) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Matcher file = FILE.matcher(text);
    while (file.find()) {
      String content = file.group(3) == null ? "" : file.group(3);
      boolean bytes = "bytes".equals(file.group(2));
      addFiles(file.group(1), content, bytes, files);
    }
    Map<String, String> links = new LinkedHashMap<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      links.put(link.group(1), link.group(2));
    }
    List<String> options = new ArrayList<>();
    Matcher option = OPTION.matcher(text);
    while (option.find()) {
      options.add(option.group(1));
    }
    Matcher report = REPORT.matcher(text);
    List<String> messages = report.find() ? report.group(1).lines().toList() : List.of();
    return new Case(text.substring(0, text.indexOf('\n')), files, links, options, messages);
  }

  private static void addFiles(
      String name, String content, boolean bytes, Map<String, byte[]> files) {
    Matcher range = RANGE.matcher(name);
    int count = range.find() ? Integer.parseInt(range.group(1)) : 1;
    for (int n = 1; n <= count; n++) {
      String number = Integer.toString(n);
      String path = RANGE.matcher(name).replaceAll(number);
      String text = content.replace("{n}", number);
      files.put(path, bytes ? unescape(text) : text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] unescape(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(text);
    int from = 0;
    while (escape.find()) {
      bytes.writeBytes(text.substring(from, escape.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(Integer.parseInt(escape.group(1), 16));
      from = escape.end();
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
