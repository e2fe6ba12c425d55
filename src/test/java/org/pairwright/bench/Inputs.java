package org.pairwright.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pairwright.statistics.MillionLabels;

/// Files of pairs to import, the same bytes each time; made once and kept.
final class Inputs {
    private final Peers peers;
    private final Path folder;
    private final String maker;

    private Inputs(Peers peers, Path folder, String maker) {
        this.peers = peers;
        this.folder = folder;
        this.maker = maker;
    }

    static Inputs in(Path folder, Peers peers) throws IOException {
        Files.createDirectories(folder);
        String maker =
                switch (peers) {
                    case Peers.Present present ->
                            digest(present.folder().resolve("make_pairs.py")).substring(0, 8);
                    case Peers.Absent absent -> "own";
                };
        return new Inputs(peers, folder, maker);
    }

    /// What tells inputs of different makers apart.
    String maker() {
        return maker;
    }

    /// A file of `pairs` pairs without decisions.
    Path plain(int pairs) throws IOException {
        return kept("pairs-" + pairs, file -> make(pairs, file, false));
    }

    /// The same pairs, each with a decision.
    Path annotated(int pairs) throws IOException {
        return kept("annotated-" + pairs, file -> make(pairs, file, true));
    }

    /// A table of a million labels by twelve annotators.
    Path labels() throws IOException {
        return new KeptFile(folder.resolve("labels.csv")).orMake("own", MillionLabels::write);
    }

    /// A project with a million labels of every type. Nobody may write to it.
    Path audited(Pairwright pairwright) throws IOException {
        return new KeptFile(folder.resolve("audited.pairs"))
                .orMake(
                        "own",
                        making -> {
                            pairwright.newProject(making);
                            AuditedProject.fill(making, MillionLabels.ITEMS);
                        });
    }

    /// The `pairs` pairs that follow the first `after`.
    Path following(int after, int pairs) throws IOException {
        return kept(
                "pairs-" + pairs + "-after-" + after,
                file -> {
                    Path all = plain(after + pairs);
                    try (BufferedReader lines = Files.newBufferedReader(all);
                            BufferedWriter rest = Files.newBufferedWriter(file)) {
                        long line = 0;
                        for (String row = lines.readLine(); row != null; row = lines.readLine()) {
                            if (line++ >= after) {
                                rest.write(row);
                                rest.write('\n');
                            }
                        }
                    }
                    new KeptFile(all).delete();
                });
    }

    private Path kept(String name, KeptFile.Maker made) throws IOException {
        return new KeptFile(folder.resolve(name + ".jsonl")).orMake(maker, made);
    }

    private void make(int pairs, Path file, boolean annotated) throws IOException {
        switch (peers) {
            case Peers.Present present when annotated ->
                    present.run("make_pairs.py", pairs, file, "--annotated");
            case Peers.Present present -> present.run("make_pairs.py", pairs, file);
            case Peers.Absent absent -> SamplePairs.write(pairs, file, annotated);
        }
    }

    /// The SHA-256 of a file in hexadecimal digits.
    static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many lines a file has.
    static long lines(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            long lines = 0;
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
            }
            return lines;
        }
    }
}
