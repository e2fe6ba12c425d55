package org.pairwright.ui.kit;

import java.net.URL;
import java.util.MissingResourceException;
import java.util.Optional;

/// Finds the style sheet beside a class.
public final class Stylesheets {
    static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private Stylesheets() {}

    /// What a style sheet is called that [BinarySheets] wrote.
    static String binary(String name) {
        return name.substring(0, name.length() - TEXT.length()) + BINARY;
    }

    /// Its address; where there is one, that of the form that takes less time to read.
    ///
    /// @throws MissingResourceException when there is none
    public static String of(Class<?> beside, String name) {
        return find(beside, name)
                .orElseThrow(() ->
                        new MissingResourceException(
                                "There is no " + name + " beside " + beside.getName() + ".",
                                name,
                                name));
    }

    /// As [#of], where there may be none.
    static Optional<String> find(Class<?> beside, String name) {
        URL binary = beside.getResource(binary(name));
        return Optional.ofNullable(binary == null ? beside.getResource(name) : binary)
                .map(URL::toExternalForm);
    }
}
