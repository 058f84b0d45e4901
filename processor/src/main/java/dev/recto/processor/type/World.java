package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Type.Reference;
import java.util.Optional;

/** What values can name: entries, pages and files. What it does not find, it reports. */
public interface World {
  /** A world in which there is nothing to be named. */
  World EMPTY =
      new World() {
        @Override
        public Optional<Value> entry(
            Reference type, Value.Text words, Subject subject, Context context) {
          return Optional.empty();
        }

        @Override
        public Optional<Value> page(Value.Text words, Subject subject, Context context) {
          return Optional.empty();
        }

        @Override
        public Optional<Value> asset(Value.Text words, Subject subject, Context context) {
          return Optional.empty();
        }

        @Override
        public Optional<Value> html(Value.Text words, Subject subject, Context context) {
          return Optional.empty();
        }
      };

  /** A list of the number of the collection among the targets, and the key or path of the entry. */
  Optional<Value> entry(Reference type, Value.Text words, Subject subject, Context context);

  /** The number of a page. */
  Optional<Value> page(Value.Text words, Subject subject, Context context);

  /** What is to be known of a file: a table of its {@code name}, {@code source} and so on. */
  Optional<Value> asset(Value.Text words, Subject subject, Context context);

  /** What stands for the HTML of a text of Markdown, whose links and calls name things. */
  Optional<Value> html(Value.Text words, Subject subject, Context context);
}
