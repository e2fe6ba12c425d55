package org.pairwright.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.Problem;
import org.pairwright.domain.TargetFile;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.DatabaseInTheWay;
import org.pairwright.service.ImportSource;
import org.pairwright.service.ProblemSink;
import org.pairwright.storage.DatabaseFile;

/// Every problem of an import in a file, one JSON object a line. The file takes its place when the
/// import is done.
final class ProblemsFile implements ProblemSink, AutoCloseable {
    private final Path target;
    private final Path making;
    private Optional<BufferedWriter> writer = Optional.empty();

    private ProblemsFile(Path target) {
        this.target = target;
        making =
                target.resolveSibling(
                        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
    }

    /// The file that is meant: a link stays a link.
    private static ProblemsFile where(Path target) {
        try {
            return new ProblemsFile(
                    target.toString().isEmpty() ? target : TargetFile.inFolder(target));
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /// @param target where they go; an empty path for nowhere
    /// @param files what is imported, which is not written over
    /// @throws DatabaseInTheWay when a project lies there
    static ProblemsFile at(Path target, List<Path> files) {
        if (DatabaseFile.isAt(target)) {
            throw new DatabaseInTheWay(target);
        }
        if (!target.toString().isEmpty() && Files.isDirectory(target)) {
            throw new WrongUsage("--problems: " + target + " is a folder. Give a file in it.");
        }
        if (Files.exists(target)) {
            refuseImported(target, files);
        }
        return where(target);
    }

    /// Whatever it is called, and however it came to be among them.
    private static void refuseImported(Path target, List<Path> files) {
        for (ImportSource source : ImportSource.of(files)) {
            try {
                if (Files.exists(source.file()) && Files.isSameFile(source.file(), target)) {
                    throw new WrongUsage(
                            target
                                    + " is imported: the problems can't be written to the same file.");
                }
            } catch (IOException e) {
                throw unwritable(target, e);
            }
        }
    }

    private boolean isWanted() {
        return !target.toString().isEmpty();
    }

    @Override
    public void begin() {
        if (isWanted()) {
            writing(() -> {
                closeWriter();
                writer = Optional.of(Files.newBufferedWriter(making, StandardCharsets.UTF_8));
            });
        }
    }

    @Override
    public void add(Path file, Problem problem) {
        writer.ifPresent(
                to -> writing(() -> to.append(json(file, problem).toString()).append('\n')));
    }

    private static JsonObject json(Path file, Problem problem) {
        return new JsonObject()
                .put("file", file.toString())
                .put("line", problem.line())
                .put("field", problem.field())
                .put("code", problem.code().code())
                .put("refused", problem.refused())
                .put("message", problem.message());
    }

    /// The import is done: the file takes its place.
    void finish() {
        if (isWanted()) {
            writing(() -> {
                closeWriter();
                Files.move(making, target, StandardCopyOption.REPLACE_EXISTING);
            });
        }
    }

    private void closeWriter() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
            writer = Optional.empty();
        }
    }

    @Override
    public void close() {
        if (isWanted()) {
            writing(() -> {
                closeWriter();
                Files.deleteIfExists(making);
            });
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void writing(Writing work) {
        try {
            work.run();
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static UncheckedIOException unwritable(Path target, IOException cause) {
        return new UncheckedIOException(
                "The file of problems "
                        + target
                        + " can't be written: "
                        + FileTrouble.words(cause)
                        + ".",
                cause);
    }
}
