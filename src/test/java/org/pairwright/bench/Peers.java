package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The scripts that people would write instead of using Pairwright.
sealed interface Peers {

    /// They can be run.
    ///
    /// @param python the interpreter itself: a shim that looks for it would be timed with it
    /// @param folder where the scripts lie
    /// @param work where what they print is kept meanwhile
    record Present(Path python, Path folder, Path work) implements Peers {

        /// Runs a script to its end.
        MeasuredProcess.Run run(String script, Object... arguments) {
            List<String> command = new ArrayList<>();
            command.add(python.toString());
            command.add(folder.resolve(script).toString());
            for (Object argument : arguments) {
                command.add(argument.toString());
            }
            return MeasuredProcess.of(work, Map.of(), command);
        }

        /// Runs a script that prints the seconds it took.
        Sample time(String script, Object... arguments) {
            MeasuredProcess.Run run = run(script, arguments);
            return run.sample().withInside(Double.parseDouble(run.output().strip()));
        }

        /// Imports a file of `pairs` pairs into a new database each time.
        Contender importer(Scratch scratch, Path file, long pairs) {
            return () -> {
                Path database = scratch.fresh("import.db");
                Sample sample = time("import_peer.py", file, database);
                require(pairs, PeerDatabase.pairs(database), database);
                return sample;
            };
        }

        /// Exports a database of pairs.
        Contender exporter(Scratch scratch, Path database) {
            return () -> {
                Path file = scratch.fresh("peer.jsonl");
                Sample sample = time("export_peer.py", database, file);
                require(PeerDatabase.preferring(database), Inputs.lines(file), file);
                return sample;
            };
        }

        private static void require(long expected, long rows, Path in) {
            if (rows != expected) {
                throw new BenchFailure(in + " has " + rows + " rows, not " + expected);
            }
        }
    }

    /// They can't be run.
    ///
    /// @param why in a few words
    record Absent(String why) implements Peers {}

    /// Finds out whether the scripts are there and work.
    static Peers find(Path folder, Path work) throws IOException {
        if (!Files.isRegularFile(folder.resolve("make_pairs.py"))) {
            return new Absent("no peers in " + folder.getFileName());
        }
        Path python;
        try {
            MeasuredProcess.Run run =
                    MeasuredProcess.of(
                            work,
                            Map.of(),
                            List.of("python3", "-c", "import sys; print(sys.executable)"));
            python = Path.of(run.output().strip());
        } catch (BenchFailure e) {
            return new Absent("no python3: " + e.getMessage());
        }
        Present present = new Present(python, folder, work);
        Path one = work.resolve("one.jsonl");
        try {
            present.run("make_pairs.py", 1, one);
        } catch (BenchFailure e) {
            return new Absent("the peers do not run: " + lastLine(e.getMessage()));
        } finally {
            Files.deleteIfExists(one);
        }
        return present;
    }

    private static String lastLine(String words) {
        return words.lines().reduce("", (earlier, later) -> later);
    }
}
