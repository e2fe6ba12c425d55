package org.pairwright;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys of the words for people: those that stand in a file, and those that source code uses.
///
/// A key is `screen.part.what`, written as one whole string literal. Code may hand it on, so any
/// literal of that shape whose first part is the first part of a known key counts as a use, as does
/// whatever is given to `messages.of(...)`.
record MessageKeys(Set<String> existing, Set<String> used) {

    private static final Pattern ASKED_FOR =
            Pattern.compile("\\b\\w*[mM]essages\\s*\\.\\s*of\\(\\s*\"([^\"]*)\"");
    private static final Pattern SHAPED_LIKE_A_KEY =
            Pattern.compile("\"([a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+){2,})\"");

    static MessageKeys of(Set<String> existing, String source) {
        Set<String> screens =
                existing.stream()
                        .map(MessageKeys::firstPart)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>(literals(ASKED_FOR, source).toList());
        literals(SHAPED_LIKE_A_KEY, source)
                .filter(key -> screens.contains(firstPart(key)))
                .forEach(used::add);
        return new MessageKeys(new TreeSet<>(existing), used);
    }

    /// Reads the keys of one file of words, none if there is no such file, and what all our sources
    /// use.
    static MessageKeys read(Path words, Path sources) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(words)) {
            try (Reader reader = Files.newBufferedReader(words)) {
                properties.load(reader);
            }
        }
        try (Stream<Path> files = Files.walk(sources)) {
            StringBuilder source = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                source.append(Files.readString(file));
            }
            return of(properties.stringPropertyNames(), source.toString());
        }
    }

    Set<String> missing() {
        return difference(used, existing);
    }

    Set<String> unused() {
        return difference(existing, used);
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static Stream<String> literals(Pattern pattern, String source) {
        return pattern.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    private static String firstPart(String key) {
        return key.replaceFirst("\\..*", "");
    }
}
