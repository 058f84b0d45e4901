package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method a shortcode, which content calls by its name: {@code {{ youtube(id="…")
 * }}}. The method's parameters are what a call must say.
 *
 * <pre>{@code
 * @Shortcode
 * static Html youtube(String id, Optional<Boolean> autoplay) { … }
 * }</pre>
 *
 * <p>The class is named in {@link ContentSite#shortcodes}. The method returns {@link Html}. Its
 * parameters are
 *
 * <ul>
 *   <li>arguments: {@code String}, {@code boolean}, {@code int}, {@code long}, {@code double}, an
 *       enum, the record of a collection or a {@link Ref} to one, a {@code List} of those, and any
 *       of these as an {@code Optional}, which a call may leave out;
 *   <li>the body, for calls such as <code>{% quote() %} … {% end %}</code>: {@code Html} for its
 *       rendered text, or a {@code String body} for the text as written; as an {@code Optional} it
 *       may be left out;
 *   <li>the {@link Page} or {@link Section} that holds the call, as an {@code Optional} where both
 *       may call;
 *   <li>{@code int nth}: how many times this name has been called on the page, from 1.
 * </ul>
 *
 * <p>An argument {@code guest_name} goes to a parameter {@code guestName}, as keys of front matter
 * do; likewise the names of shortcodes. A library that offers shortcodes is compiled with {@code
 * -parameters}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Shortcode {}
