package org.pairwright.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;

/// A file that was read from end to end, with all that came out of it.
record Reading(String format, List<String> reasons, List<ImportedRow> rows) {

    static Reading of(Path file, ImportOptions options) {
        try (ImportFile open = ImportFile.open(file, options)) {
            List<ImportedRow> rows = new ArrayList<>();
            open.forEachRow(rows::add);
            return new Reading(open.format().id(), open.reasons(), rows);
        }
    }

    static Reading of(Path file) {
        return of(file, ImportOptions.DETECT);
    }

    /// Reads a text as a file.
    static Reading ofText(String text, ImportOptions options) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Reading ofText(String text) {
        return ofText(text, ImportOptions.DETECT);
    }

    static Reading ofBytes(byte[] bytes) {
        return ofBytes(bytes, ImportOptions.DETECT);
    }

    static Reading ofBytes(byte[] bytes, ImportOptions options) {
        try {
            Path file = Files.createTempFile("pairwright", ".data");
            try {
                Files.write(file, bytes);
                return of(file, options);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sample file beside the tests.
    static Path sample(String name) {
        try {
            return Path.of(
                    Optional.ofNullable(Reading.class.getResource(name)).orElseThrow().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    List<ImportedPair> pairs() {
        return rows.stream().flatMap(row -> row.pairs().stream()).toList();
    }

    /// The one pair that there has to be.
    ImportedPair pair() {
        List<ImportedPair> pairs = pairs();
        if (pairs.size() != 1) {
            throw new AssertionError("There should be one pair: " + rows);
        }
        return pairs.getFirst();
    }

    List<Problem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /// The one problem that there has to be.
    Problem problem() {
        List<Problem> problems = problems();
        if (problems.size() != 1) {
            throw new AssertionError("There should be one problem: " + rows);
        }
        return problems.getFirst();
    }

    List<String> externalIds() {
        return pairs().stream().map(ImportedPair::externalId).toList();
    }

    /// The preference that the one pair came with; unstated where it has none.
    Preference preference() {
        return pair().annotations().stream()
                .map(said -> said.judgment().preference())
                .findFirst()
                .orElse(Preference.UNSTATED);
    }
}
