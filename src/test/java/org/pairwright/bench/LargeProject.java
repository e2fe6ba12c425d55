package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A project with many pairs that three people have all decided, and of which two took some back;
/// made once and kept.
record LargeProject(Path folder, Pairwright pairwright, Inputs inputs, int pairs) {
    private static final Path SCHEMAS = Path.of("src/main/resources/org/pairwright/storage");

    /// The project file. Nobody may write to it.
    Path project() throws IOException {
        return new KeptFile(folder.resolve("large.pairs"))
                .orMake(
                        madeFrom() + schemas() + "decisions taken back\n",
                        making -> {
                            pairwright.newProject(making);
                            Path file = inputs.plain(pairs);
                            pairwright.importing(making, file, pairs);
                            new KeptFile(file).delete();
                            Labelers.labelAll(making, pairs);
                        });
    }

    /// The peer's database of the same pairs with one decision each.
    Path ofPeer(Peers.Present peer) throws IOException {
        return new KeptFile(folder.resolve("large.db"))
                .orMake(
                        madeFrom(),
                        making -> {
                            Path file = inputs.annotated(pairs);
                            peer.time("import_peer.py", file, making);
                            new KeptFile(file).delete();
                        });
    }

    private String madeFrom() {
        return pairs + " pairs by " + inputs.maker() + "\n";
    }

    /// What the tables look like: a file of another layout is another file.
    private static String schemas() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(SCHEMAS)) {
            files = all.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
        StringBuilder digests = new StringBuilder();
        for (Path file : files) {
            digests.append(file.getFileName()).append(' ').append(Inputs.digest(file)).append('\n');
        }
        return digests.toString();
    }
}
