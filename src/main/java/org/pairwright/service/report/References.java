package org.pairwright.service.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What is known of sources, as BibTeX and as a line of a list of references.
final class References {
    private static final Pattern ENTRY =
            Pattern.compile("@\\w+\\{(\\w+),\\n(.*?)\\n\\}", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(\\w+)\\s*=\\s*\\{(.*)\\},?");

    private final Map<String, MatchResult> entries = new HashMap<>();

    References() {
        try (InputStream bib =
                Objects.requireNonNull(References.class.getResourceAsStream("references.bib"))) {
            ENTRY.matcher(new String(bib.readAllBytes(), UTF_8).replace("\r\n", "\n"))
                    .results()
                    .forEach(entry -> entries.put(entry.group(1), entry));
        } catch (IOException e) {
            throw new UncheckedIOException("The references of reports can't be read.", e);
        }
    }

    /// The entry of a source.
    String bibtex(Source source) {
        return entry(source).group();
    }

    /// Authors, year, title and where it appeared.
    String line(Source source) {
        Map<String, String> fields = new HashMap<>();
        FIELD.matcher(entry(source).group(2))
                .results()
                .forEach(field -> fields.put(field.group(1), plain(field.group(2))));
        StringBuilder line = new StringBuilder();
        line.append(fields.getOrDefault("author", "").replace(" and others", " et al."))
                .append(" (")
                .append(fields.getOrDefault("year", ""))
                .append("). ")
                .append(fields.getOrDefault("title", ""))
                .append('.');
        for (String place :
                new String[] {"journal", "booktitle", "institution", "publisher", "note"}) {
            if (fields.containsKey(place)) {
                line.append(' ').append(fields.get(place));
            }
        }
        line.append(fields.containsKey("volume") ? " " + fields.get("volume") : "")
                .append(fields.containsKey("number") ? "(" + fields.get("number") + ")" : "")
                .append(fields.containsKey("pages") ? ", " + fields.get("pages") : "");
        return line.append('.').toString();
    }

    private MatchResult entry(Source source) {
        return Objects.requireNonNull(entries.get(source.key()), source.key());
    }

    private static String plain(String field) {
        return field.replace("{", "")
                .replace("}", "")
                .replace("--", "\u2013")
                .replace(" and others", " et al.");
    }
}
