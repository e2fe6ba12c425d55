package org.pairwright.ui.labeling;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.pairwright.domain.ProjectLocation;

/// The commands that go on with a project elsewhere, ready to be pasted.
final class ExportCommand {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private static final Pattern ENDING = Pattern.compile("\\.pairs$");

    private ExportCommand() {}

    /// Makes a dataset of the project, in a folder beside it.
    static String of(ProjectLocation project) {
        return "pairwright export %s --format trl-conversational --out %s"
                .formatted(quoted(words(project)), quoted(folder(project)));
    }

    /// Imports a file that is still to be named.
    static String importInto(ProjectLocation project) {
        return "pairwright import %s FILE".formatted(quoted(words(project)));
    }

    private static String words(ProjectLocation project) {
        return switch (project) {
            case ProjectLocation.InFile file -> file.path().toAbsolutePath().toString();
            case ProjectLocation.OnServer server -> server.toString();
        };
    }

    private static String folder(ProjectLocation project) {
        return switch (project) {
            case ProjectLocation.InFile file -> {
                Path path = file.path().toAbsolutePath();
                String name = ENDING.matcher(String.valueOf(path.getFileName())).replaceFirst("");
                yield path.resolveSibling(name + "-dataset") + "/";
            }
            case ProjectLocation.OnServer server -> server.project() + "-dataset/";
        };
    }

    /// As a shell takes it for one word.
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
