package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;

/** An annotation of which nothing can be made, or less than it says. */
public sealed interface AnnotationProblem extends Problem {

  /**
   * An annotation on a type in a record.
   *
   * @param annotation the simple name of the annotation
   */
  record WrongTarget(String annotation) implements AnnotationProblem {
    @Override
    public String what() {
      return "`@%s` has no effect on a type in a record".formatted(annotation);
    }

    @Override
    public String cure() {
      return "move the type out of the record";
    }
  }

  /**
   * An attribute that is about generated records, on a record.
   *
   * @param attribute the attribute
   * @param cure what to do
   */
  record IneffectiveAttribute(String attribute, String cure) implements AnnotationProblem {
    @Override
    public String what() {
      return "`%s` has no effect on a record".formatted(attribute);
    }
  }

  /**
   * A name in an annotation that is not a Java identifier.
   *
   * @param attribute the attribute
   * @param name the name
   */
  record InvalidName(String attribute, String name) implements AnnotationProblem {
    @Override
    public String what() {
      return "`%s = \"%s\"` is not a simple name of a Java type".formatted(attribute, name);
    }

    @Override
    public String cure() {
      return "write one such as `Episodes`";
    }
  }

  /**
   * A registry from whose name no record name follows.
   *
   * @param registry the registry
   */
  record MissingRecordName(String registry) implements AnnotationProblem {
    @Override
    public String what() {
      return "no record name can be derived from `registry = \"%s\"`".formatted(registry);
    }

    @Override
    public String cure() {
      return "add `record = \"…\"`";
    }
  }

  /**
   * A name that a type of the site has already.
   *
   * @param attribute the attribute
   * @param name the qualified name of that type
   */
  record TypeExists(String attribute, String name) implements AnnotationProblem {
    @Override
    public String what() {
      return "the type `%s` exists already".formatted(name);
    }

    @Override
    public String cure() {
      return "choose another `%s`".formatted(attribute);
    }
  }

  /** A second annotation for the whole site. */
  record DuplicateSite() implements AnnotationProblem {
    @Override
    public String what() {
      return "there is another `@ContentSite` in this compilation";
    }

    @Override
    public String cure() {
      return "keep one of them";
    }
  }

  /**
   * Two annotations that would generate one type.
   *
   * @param name the qualified name of the type
   * @param attribute the attribute of the second
   */
  record DuplicateType(String name, String attribute) implements AnnotationProblem {
    @Override
    public String what() {
      return "two annotations generate `%s`".formatted(name);
    }

    @Override
    public String cure() {
      return "choose another `%s` for one of them".formatted(attribute);
    }
  }

  /**
   * A {@code from} that is not a folder of the content tree.
   *
   * @param from the folder as written
   * @param nearest a folder with pages that it resembles
   */
  @Lowerable
  record UnknownFolder(String from, Optional<String> nearest) implements AnnotationProblem {
    @Override
    public String what() {
      return "there is no folder `%s` below the content root".formatted(from);
    }

    @Override
    public String cure() {
      return nearest.map("the closest one is `%s`"::formatted).orElse("name one with pages");
    }
  }

  /**
   * A folder without pages, or with drafts only.
   *
   * @param from the folder
   * @param drafts how many drafts it has
   */
  @Lowerable
  record EmptyCollection(String from, int drafts) implements AnnotationProblem {
    @Override
    public String what() {
      return "the folder `%s` has %s".formatted(from, drafts == 0 ? "no page" : "drafts only");
    }

    @Override
    public String cure() {
      return drafts == 0 ? "add one" : "publish one, or build with `-Arecto.drafts=true`";
    }
  }

  /**
   * A template that can't be read.
   *
   * @param template the template
   */
  record InvalidKeyTemplate(String template) implements AnnotationProblem {
    @Override
    public String what() {
      return "`%s` is not a key template".formatted(template);
    }

    @Override
    public String cure() {
      return "write text with keys in braces, such as `S{season}E{episode}`";
    }
  }

  /**
   * A key path that no page of the collection has.
   *
   * @param attribute the attribute that names it
   * @param path the key path
   * @param nearest a key path that it resembles
   */
  @Lowerable
  record UnknownKeyPath(String attribute, String path, Optional<String> nearest)
      implements AnnotationProblem {
    @Override
    public String what() {
      return "`%s` names `%s`, which no page has".formatted(attribute, path);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest key is `%s`"::formatted)
          .orElse("name a key that pages have, or remove it");
    }
  }

  /**
   * An element of {@code refs} that is not a key and a registry.
   *
   * @param words the element
   */
  record InvalidReference(String words) implements AnnotationProblem {
    @Override
    public String what() {
      return "`%s` is not a reference".formatted(words);
    }

    @Override
    public String cure() {
      return "write a key path, an arrow and a registry, such as `extra.guest -> People`";
    }
  }

  /**
   * An element of {@code refs} with a registry that no annotation of the compilation asks for.
   *
   * @param registry the registry
   * @param known the registries that there are
   * @param nearest the one that it resembles
   */
  record UnknownRegistry(String registry, List<String> known, Optional<String> nearest)
      implements AnnotationProblem {
    @Override
    public String what() {
      return "there is no registry `%s`".formatted(registry);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest one is `%s`"::formatted)
          .orElse("write one of " + Words.choices(known));
    }
  }

  /**
   * A key that entries can't be put in order by.
   *
   * @param key the key
   * @param found the type of its values, without article
   */
  record UnusableOrder(String key, String found) implements AnnotationProblem {
    @Override
    public String what() {
      return "entries can't be ordered by `%s`, which is %s".formatted(key, Words.article(found));
    }

    @Override
    public String cure() {
      return "name a key with a single value";
    }
  }

  /**
   * An annotated type that another processor generated, for which it is too late.
   *
   * @param annotation the simple name of the annotation
   * @param home the package of what was generated before
   */
  record LateAnnotation(String annotation, String home) implements AnnotationProblem {
    @Override
    public String what() {
      return "another processor generates this type, after the pages in `%s` were generated"
          .formatted(home);
    }

    @Override
    public String cure() {
      return annotation.equals("ContentSite")
          ? "put `@ContentSite` on a type that you write"
          : "put `@%s` on a type that you write, or generate it in `%s`"
              .formatted(annotation, home);
    }
  }
}
