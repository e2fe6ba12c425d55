package org.pairwright.ui.kit;

import java.net.URL;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;

/// Finds the style sheet beside a class.
public final class Stylesheets {
    static final String TEXT = ".css";

    /// What a window wears, whatever it shows: the sheets of all screens are there from the first,
    /// because with each that joins later JavaFX would style the whole window anew. Of rules that
    /// are equally particular, the later one counts.
    static final List<String> OF_WINDOW =
            List.of(
                    "/org/pairwright/ui/shell/shell.css",
                    "/org/pairwright/ui/kit/tokens.css",
                    "/org/pairwright/ui/kit/kit.css",
                    "/org/pairwright/ui/kit/reading/reading.css",
                    "/org/pairwright/ui/labeling/labeling.css",
                    "/org/pairwright/ui/data/data.css",
                    "/org/pairwright/ui/importing/import.css",
                    "/org/pairwright/ui/release/release.css",
                    "/org/pairwright/ui/agreement/agreement.css",
                    "/org/pairwright/ui/compare/compare.css",
                    "/org/pairwright/ui/prompts/prompts.css",
                    "/org/pairwright/ui/project/project.css",
                    "/org/pairwright/ui/projects/projects.css",
                    "/org/pairwright/ui/settings/settings.css");

    /// All of them in one.
    static final String WINDOW = "window.css";

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

    /// The addresses of what a window wears: one where [BinarySheets] put all in one.
    static List<String> ofWindow() {
        return find(Stylesheets.class, WINDOW)
                .map(List::of)
                .orElseGet(() -> OF_WINDOW.stream().map(it -> of(Stylesheets.class, it)).toList());
    }

    /// As [#of], where there may be none.
    static Optional<String> find(Class<?> beside, String name) {
        URL binary = beside.getResource(binary(name));
        return Optional.ofNullable(binary == null ? beside.getResource(name) : binary)
                .map(URL::toExternalForm);
    }
}
