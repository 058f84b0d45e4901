package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method a shortcode, which content calls by its name: {@code {{ youtube(id="…")
 * }}}. The parameters of the method are the arguments of the call.
 *
 * <pre>{@code
 * @Shortcode
 * static Html youtube(String id, Optional<Boolean> autoplay) { … }
 * }</pre>
 *
 * <p>List the class in {@link ContentSite#shortcodes}. The method returns {@link Html}. Its
 * parameters are
 *
 * <ul>
 *   <li>arguments: what a component of a declared record can be, except for tables: {@code String},
 *       numbers, dates, enums, value types and so on; the record of a collection or a {@link Ref}
 *       to one; a {@code List} or {@code Set} of those; and any of these as an {@code Optional},
 *       which a call may leave out. Constraints of Jakarta Validation are checked;
 *   <li>the body, for calls such as <code>{% quote() %} … {% end %}</code>: {@code Html} for its
 *       rendered text, or a {@code String body} for the text as written; as an {@code Optional} it
 *       may be left out;
 *   <li>the {@link Page} or {@link Section} that contains the call, as an {@code Optional} if both
 *       may call;
 *   <li>{@code int nth}: how many times this name has been called on the page, from 1.
 * </ul>
 *
 * <p>The argument {@code guest_name} is the parameter {@code guestName}, like keys of front matter.
 * The same goes for names of shortcodes. A library with shortcodes must be compiled with {@code
 * -parameters}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Shortcode {}
