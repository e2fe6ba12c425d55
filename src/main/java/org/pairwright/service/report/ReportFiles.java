package org.pairwright.service.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where a report goes: a page, beside it a file of JSON of the same name, and a folder of tables.
///
/// @param page the page, whose name ends in `.html`
public record ReportFiles(Path page) {
    /// What the page's name ends in.
    public static final String EXTENSION = ".html";

    public ReportFiles {
        if (stem(page).isEmpty()) {
            throw new IllegalArgumentException("A report can't be called " + page + ".");
        }
    }

    /// Those of a page; empty where its name does not end in `.html`, or is nothing else.
    public static Optional<ReportFiles> at(Path page) {
        return stem(page).map(stem -> new ReportFiles(page));
    }

    private static Optional<String> stem(Path page) {
        String name = String.valueOf(page.getFileName());
        int end = name.length() - EXTENSION.length();
        return end > 0 && name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                ? Optional.of(name.substring(0, end))
                : Optional.empty();
    }

    private String stem() {
        return stem(page).orElseThrow();
    }

    /// The same figures for programs.
    public Path json() {
        return page.resolveSibling(stem() + ".json");
    }

    /// The folder of tables.
    public Path tables() {
        return page.resolveSibling(stem() + "-tables");
    }

    Path table(String name) {
        return tables().resolve(name + ".csv");
    }
}
