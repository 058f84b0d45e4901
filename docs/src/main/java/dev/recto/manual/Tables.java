package dev.recto.manual;

import dev.recto.Html;
import dev.recto.Shortcode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shortcodes of the reference: tables of data that tests compare with the code. */
final class Tables {
  private Tables() {}

  /** The attributes of an annotation. */
  @Shortcode
  static Html attributes(Annotation of) {
    return table(
        "Attribute",
        of.attributes().stream()
            .map(
                attribute ->
                    row(
                        attribute.name(),
                        attribute.meaning(),
                        attribute.required()
                            ? Optional.of(Html.raw("required"))
                            : attribute.defaultValue())));
  }

  /** What each annotation does. */
  @Shortcode
  static Html annotations() {
    return Html.format(
        "<dl>\n{}</dl>\n",
        join(
            Annotations.all().stream()
                .map(
                    annotation ->
                        Html.format(
                            "<dt><code>@{}</code></dt>\n<dd>{}</dd>\n",
                            annotation.name(),
                            annotation.meaning()))));
  }

  /** The options of the processor. */
  @Shortcode
  static Html options() {
    return table(
        "Option",
        ProcessorOptions.all().stream()
            .map(option -> row(option.name(), option.meaning(), option.defaultValue())));
  }

  /** The parameters of the Maven plugin. */
  @Shortcode
  static Html parameters() {
    return table(
        "Parameter",
        PluginParameters.all().stream()
            .map(
                parameter -> row(parameter.name(), parameter.meaning(), parameter.defaultValue())));
  }

  /** The keys of a table of the settings. */
  @Shortcode
  static Html settings(SettingTable in) {
    return table(
        "Key",
        Settings.all().stream()
            .filter(setting -> setting.table() == in)
            .map(setting -> row(setting.key(), setting.meaning(), setting.defaultValue())));
  }

  /** The keys of the settings that are known and not read. */
  @Shortcode
  static Html unreadSettings() {
    return Html.format(
        "<ul>\n{}</ul>\n",
        join(
            AllUnreadSettings.all().stream()
                .map(
                    unread ->
                        Html.format("<li>{}: {}</li>\n", unread.place(), codes(unread.keys())))));
  }

  private static Html codes(List<String> words) {
    return Html.raw(
        words.stream()
            .map(word -> Html.format("<code>{}</code>", word).toString())
            .collect(Collectors.joining(", ")));
  }

  private static Html row(String name, Html meaning, Optional<Html> otherwise) {
    return Html.format(
        "<tr><td><code>{}</code></td><td>{}</td><td>{}</td></tr>\n",
        name,
        meaning,
        otherwise.orElse(Html.raw("")));
  }

  private static Html table(String name, Stream<Html> rows) {
    return Html.format(
        """
        <table>
        <thead>
        <tr><th>{}</th><th>Meaning</th><th>Default</th></tr>
        </thead>
        <tbody>
        {}</tbody>
        </table>
        """,
        name,
        join(rows));
  }

  private static Html join(Stream<Html> parts) {
    return Html.raw(parts.map(Html::toString).collect(Collectors.joining()));
  }
}
