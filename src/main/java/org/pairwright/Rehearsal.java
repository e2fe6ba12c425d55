package org.pairwright;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairwright.cli.Cli;
import org.pairwright.cli.Terminal;

/// Gives the commands that are usual, each once, so that Java can write an archive of the classes
/// that they load. Run while the program is packaged.
final class Rehearsal {
    private static final String SAID = "commands.txt";

    private final Cli cli;
    private final Path folder;

    private Rehearsal(Cli cli, Path folder) {
        this.cli = cli;
        this.folder = folder;
    }

    /// Rehearses.
    ///
    /// @param arguments an empty folder, in which what commands make is left behind, with the
    ///   sample pairs in `training.pairs` and what commands say in `commands.txt`; the folder of
    ///   the sample data
    /// @throws IllegalStateException when a command fails
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (OutputStream said = Files.newOutputStream(folder.resolve(SAID));
                Terminal terminal = Terminal.of(said, said)) {
            Cli cli = new Cli(terminal, new JavaFxWindows());
            new Rehearsal(cli, folder).give(Path.of(arguments[1]));
        }
    }

    private void give(Path sample) throws IOException {
        String pairs = path("training.pairs");
        give("--version");
        give("help");
        give("help", "import");
        give("formats");
        give("new", pairs, "--json");
        give("import", pairs, sample.resolve("pairs.jsonl").toString(), "--json");
        String labeled = path("labeled.pairs");
        give("backup", pairs, labeled);
        for (String name : List.of("mara", "noor", "tomas")) {
            Path decisions = sample.resolve("annotations-" + name + ".jsonl");
            give("annotate", labeled, "--annotator", name, "--from", decisions.toString());
        }
        give("list", labeled, "--annotations", "--filter", "not sensitive");
        give("stats", labeled);
        give("check", labeled, "--json");
        give("agreement", labeled, "--bootstrap", "100", "--report", path("report.html"));
        give("agreement", labeled, "--bootstrap", "100", "--json");
        give("agreement", "--ratings", labels(), "--level", "nominal", "--bootstrap", "100");
        give("plan", labeled, "--width", "0.2", "--bootstrap", "100");
        give("compare", labeled, "--bootstrap", "100");
        give("export", labeled, "--out", path("dataset"));
        give("release", "build", labeled, "--out", path("releases"), "--json");
    }

    private String labels() throws IOException {
        String table = "item,annotator,label\n1,ada,x\n1,ben,x\n2,ada,y\n2,ben,x\n";
        return Files.writeString(folder.resolve("labels.csv"), table).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void give(String... words) {
        int exitCode = cli.run(words);
        if (exitCode != 0) {
            throw new IllegalStateException(
                    "pairwright %s ended with %d; what it said is in %s."
                            .formatted(String.join(" ", words), exitCode, path(SAID)));
        }
    }
}
