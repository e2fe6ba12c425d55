package org.pairwright.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.InvalidProjectLocation;
import org.pairwright.domain.ProjectLocation;

/// `open` with a project's file or with nothing, as most people start the program: understood
/// without the parser of command lines, which takes longer to get ready than this does to run.
final class PlainOpen {
    private PlainOpen() {}

    /// What the window is to open; empty where the parser has to look at the words.
    static Optional<List<String>> arguments(List<String> words) {
        boolean plain =
                words.getFirst().equals("open")
                        && words.size() <= 2
                        && words.stream().noneMatch(word -> word.isEmpty() || word.startsWith("-"));
        if (!plain) {
            return Optional.empty();
        }
        return words.size() == 1 ? Optional.of(List.of()) : file(words.getLast());
    }

    private static Optional<List<String>> file(String words) {
        try {
            return switch (ProjectLocation.of(words)) {
                case ProjectLocation.InFile file ->
                        Files.exists(file.path())
                                ? Optional.of(List.of(file.path().toString()))
                                : Optional.empty();
                case ProjectLocation.OnServer server -> Optional.empty();
            };
        } catch (InvalidProjectLocation e) {
            // The parser says what is wrong with it.
            return Optional.empty();
        }
    }
}
