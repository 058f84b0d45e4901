package dev.recto.processor.data;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.util.Optional;

/**
 * An entry of a data file, or a data file that is one.
 *
 * @param file the file
 * @param format its format
 * @param keys its keys
 * @param home where a missing key is reported: the key or header of its table, the first character
 *     of an element of a list or of a row, the beginning of a file
 * @param isSound whether all of its file could be read, so that a key that is absent is absent on
 *     purpose
 * @param name the key of its table, or the name of its file without extension; none in a list
 */
public record DataEntry(
    ContentFile file,
    Format format,
    Value.Table keys,
    Span home,
    boolean isSound,
    Optional<String> name) {}
