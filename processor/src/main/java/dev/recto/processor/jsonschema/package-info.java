/** The JSON Schemas of collections, by which editors check and complete what authors write. */
@NullMarked
package dev.recto.processor.jsonschema;

import org.jspecify.annotations.NullMarked;
