package org.pairwright.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that people read, by key: `screen.part.what`.
public final class Messages {
    private final Locale locale;
    private final ResourceBundle words;

    public Messages(Locale locale) {
        this.locale = locale;
        words =
                ResourceBundle.getBundle(
                        "org.pairwright.ui.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The language and country that dates and numbers are written for.
    public Locale locale() {
        return locale;
    }

    /// The words of `key`, with `arguments` in the places `{0}`, `{1}` and so on.
    ///
    /// @throws java.util.MissingResourceException when there is no such key
    public String of(String key, Object... arguments) {
        String pattern = words.getString(key);
        // Most words are just words, of which a window's start needs hundreds.
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }
}
