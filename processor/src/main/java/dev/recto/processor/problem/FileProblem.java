package dev.recto.processor.problem;

import dev.recto.processor.source.ContentTree.Reason;
import dev.recto.processor.source.Position;

/** A file that can't be read: as front matter and body, or as data. */
public sealed interface FileProblem extends Problem {
  /** The folder that the pages are in. */
  String CONTENT_FOLDER = "content folder";

  /** The folder that data files are in. */
  String DATA_FOLDER = "data folder";

  /** Why a file or folder was left out, {@link #CONTENT_FOLDER} or the other being where. */
  static FileProblem of(Reason reason, String folder) {
    return switch (reason) {
      case OUTSIDE_ROOT -> new OutsideContentRoot(folder);
      case LOOP, TOO_DEEP -> new FolderLoop();
      case SPECIAL -> new SpecialFile(folder);
      case UNREADABLE -> new UnreadableFile();
    };
  }

  /** A content file that does not begin with front matter. */
  record MissingFrontMatter() implements FileProblem {
    @Override
    public String what() {
      return "no front matter";
    }

    @Override
    public String cure() {
      return "begin the file with two lines `+++`, the keys between them";
    }
  }

  /**
   * Front matter without an end.
   *
   * @param ending what would end it, in words
   */
  record UnclosedFrontMatter(String ending) implements FileProblem {
    @Override
    public String what() {
      return "front matter is opened here and never closed";
    }

    @Override
    public String cure() {
      return "end it with " + ending;
    }
  }

  /**
   * A closing fence of another kind than the opening one.
   *
   * @param opening the opening fence
   * @param closing the line that seems to be the closing one
   */
  record MixedFences(String opening, String closing) implements FileProblem {
    @Override
    public String what() {
      return "front matter opened with `%s` is closed with `%s`".formatted(opening, closing);
    }

    @Override
    public String cure() {
      return "close it with `%s`".formatted(opening);
    }
  }

  /**
   * A line that is nearly a fence, or a fence that is there twice.
   *
   * @param what what is wrong with it
   * @param cure what to do
   */
  record MalformedFence(String what, String cure) implements FileProblem {}

  /** Lines of two versions between the markers of a version control system. */
  record MergeConflict() implements FileProblem {
    @Override
    public String what() {
      return "a merge conflict begins here";
    }

    @Override
    public String cure() {
      return "keep one version and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`";
    }
  }

  /**
   * Front matter that breaks the rules of TOML.
   *
   * @param what what the reader met and what it expected
   * @param cure what to do
   */
  record TomlSyntax(String what, String cure) implements FileProblem {}

  /**
   * Front matter that breaks the rules of YAML 1.2, or goes beyond what is read of it.
   *
   * @param what what the reader met
   * @param cure what to do
   */
  record YamlSyntax(String what, String cure) implements FileProblem {}

  /**
   * Text of YAML that is a comment, and was probably meant to be part of a value.
   *
   * @param what what became of it
   * @param cure what to do
   */
  @Lowerable
  record LostText(String what, String cure) implements FileProblem {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A string of YAML in curly quotes, which are part of it.
   *
   * @param opening the first
   * @param closing the last
   */
  @Lowerable
  record CurlyQuotes(String opening, String closing) implements FileProblem {
    @Override
    public String what() {
      return "the curly quotes `%s` and `%s` are part of the string".formatted(opening, closing);
    }

    @Override
    public String cure() {
      return "write `\"` for them, or put `'` around all of it to keep them";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * Front matter that breaks the rules of JSON.
   *
   * @param what what the reader met
   * @param cure what to do
   */
  record JsonSyntax(String what, String cure) implements FileProblem {}

  /**
   * A data file that breaks the rules of CSV (RFC 4180), or has no keys for its cells.
   *
   * @param what what the reader met
   * @param cure what to do
   */
  record CsvSyntax(String what, String cure) implements FileProblem {}

  /**
   * A key or table that is defined twice in one table.
   *
   * @param key the key
   * @param path the content path of the file
   * @param first its first place
   */
  record DuplicateKey(String key, String path, Position first) implements FileProblem {
    @Override
    public String what() {
      return "key `%s` is defined twice".formatted(key);
    }

    @Override
    public String cure() {
      return "first defined at %s:%s".formatted(path, first);
    }
  }

  /**
   * Text that looks like a date or time but isn't one.
   *
   * @param words the text as written
   * @param cure what is wrong with it, as a statement
   */
  record InvalidDate(String words, String cure) implements FileProblem {
    @Override
    public String what() {
      return "`%s` is not a date".formatted(words);
    }
  }

  /**
   * A file that is not UTF-8.
   *
   * @param what what it is, or the first byte that is wrong
   */
  record NotUtf8(String what) implements FileProblem {
    @Override
    public String cure() {
      return "save the file in UTF-8";
    }
  }

  /**
   * A control character that text can't hold.
   *
   * @param codePoint the character
   * @param inBody whether it is in Markdown, where its picture can show it
   */
  record ControlCharacter(int codePoint, boolean inBody) implements FileProblem {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    /** A control character in front matter. */
    public ControlCharacter(int codePoint) {
      this(codePoint, false);
    }

    @Override
    public String what() {
      return codePoint == '\r'
          ? "a carriage return alone does not end a line here"
          : "the control character U+%04X does not belong in text".formatted(codePoint);
    }

    @Override
    public String cure() {
      if (codePoint == '\r') {
        return "end lines with LF or CRLF";
      }
      int picture = codePoint == 0x7f ? PICTURE_OF_DELETE : PICTURES + codePoint;
      return inBody
          ? "remove it, or write `%s` to show it".formatted(Character.toString(picture))
          : "remove it";
    }
  }

  /**
   * A file that is larger than the reader takes.
   *
   * @param megabytes its size, rounded up
   * @param limit what is taken
   */
  record FileTooLarge(long megabytes, long limit) implements FileProblem {
    @Override
    public String what() {
      return "the file has %s MB, and the limit is %s MB".formatted(megabytes, limit);
    }

    @Override
    public String cure() {
      return "split it";
    }
  }

  /** A file or folder that the file system does not give out. */
  record UnreadableFile() implements FileProblem {
    @Override
    public String what() {
      return "the file can't be read";
    }

    @Override
    public String cure() {
      return "check its permissions, or the target of its symbolic link";
    }
  }

  /**
   * A pipe, a socket or a device, which is never opened.
   *
   * @param folder the folder that it is in
   */
  record SpecialFile(String folder) implements FileProblem {
    @Override
    public String what() {
      return "this is a pipe, a socket or a device, not a file";
    }

    @Override
    public String cure() {
      return "remove it from the " + folder;
    }
  }

  /**
   * A symbolic link to a place outside the content root, or outside the data folder.
   *
   * @param folder the folder that it is in
   */
  record OutsideContentRoot(String folder) implements FileProblem {
    @Override
    public String what() {
      return "the symbolic link points outside the " + folder;
    }

    @Override
    public String cure() {
      return "copy its target into the folder";
    }
  }

  /** Folders that are nested without end. */
  record FolderLoop() implements FileProblem {
    @Override
    public String what() {
      return "the folder is nested endlessly or too deeply";
    }

    @Override
    public String cure() {
      return "remove the symbolic link or move it up";
    }
  }
}
