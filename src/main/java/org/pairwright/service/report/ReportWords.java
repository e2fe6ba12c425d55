package org.pairwright.service.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of reports, by key.
final class ReportWords {
    private final ResourceBundle words =
            ResourceBundle.getBundle(
                    "org.pairwright.service.report.words",
                    Locale.ROOT,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    /// The words of `key`, with `arguments` in the places `{0}`, `{1}` and so on.
    ///
    /// @throws java.util.MissingResourceException when there is no such key
    String of(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(arguments);
    }
}
