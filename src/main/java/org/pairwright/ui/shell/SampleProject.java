package org.pairwright.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.pairwright.domain.Actor;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.AnnotateRequest;
import org.pairwright.service.AnnotateService;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.service.Progress;
import org.pairwright.service.ProjectService;
import org.pairwright.service.SystemUser;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;

/// A project to look around in and to change, made once from what comes with the program: pairs,
/// guidelines, and the decisions of three made-up annotators.
final class SampleProject {
    private static final String TITLE = "Sample";

    /// Always the same, so that the sample looks alike wherever it is made.
    private static final long SEED = 1;

    private static final String PAIRS = "pairs.jsonl";
    private static final List<String> ANNOTATORS = List.of("Mara", "Noor", "Tomas");

    private final Path folder;

    /// @param folder where the project is kept, made when it isn't there
    SampleProject(Path folder) {
        this.folder = folder;
    }

    /// The project's file, made when it isn't there.
    ///
    /// @throws UncheckedIOException when the disk does not let us
    Path file() {
        Path file = folder.resolve("sample.pairs");
        if (!Files.exists(file)) {
            make(file);
        }
        return file;
    }

    /// Made under another name and moved, so that a half-made one is never opened.
    private void make(Path file) {
        try {
            Files.createDirectories(folder);
            Path making = Files.createTempDirectory(folder, "making-sample-");
            try {
                Path made = making.resolve("sample.pairs");
                fill(made, making);
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                TemporaryFolder.delete(making);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The sample can't be made in " + folder + ": " + FileTrouble.words(e) + ".", e);
        }
    }

    private void fill(Path project, Path making) throws IOException {
        Actor actor = new Actor(SystemUser.name(), SystemUser.name());
        try (Database database = create(project)) {
            new ImportService(database)
                    .run(ImportRequest.of(actor, List.of(pairs(making))), Progress.NONE);
            for (String annotator : ANNOTATORS) {
                Path decisions = unpack(decisions(annotator), making);
                new AnnotateService(database)
                        .run(new AnnotateRequest(actor, annotator, decisions), Progress.NONE);
            }
        }
    }

    /// Lets the sample's annotators decide, too: on the pairs from a number on.
    ///
    /// @param folder where what they say is unpacked
    static void decide(Database database, Path folder, int from) throws IOException {
        Actor actor = new Actor(SystemUser.name(), SystemUser.name());
        for (String annotator : ANNOTATORS) {
            Path all = unpack(decisions(annotator), folder);
            Path some =
                    Files.write(
                            all,
                            Files.readAllLines(all).stream()
                                    .filter(line -> number(line) >= from)
                                    .toList());
            new AnnotateService(database)
                    .run(new AnnotateRequest(actor, annotator, some), Progress.NONE);
            Files.delete(some);
        }
    }

    private static String decisions(String annotator) {
        return "annotations-" + annotator.toLowerCase(Locale.ROOT) + ".jsonl";
    }

    /// The number in the id of a line's pair, such as 1 of s-001.
    private static int number(String line) {
        int start = line.indexOf("\"s-") + 3;
        return Integer.parseInt(line, start, start + 3, 10);
    }

    /// A new project with the sample's guidelines and no pairs.
    static Database create(Path project) throws IOException {
        return ProjectService.create(
                new ProjectLocation.InFile(project),
                "",
                new NewProject(
                        TITLE,
                        SEED,
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        new String(read("guidelines.md"), StandardCharsets.UTF_8)));
    }

    /// Puts the sample's pairs into a file in `folder`.
    static Path pairs(Path folder) throws IOException {
        return unpack(PAIRS, folder);
    }

    private static Path unpack(String name, Path folder) throws IOException {
        return Files.write(folder.resolve(name), read(name));
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in =
                SampleProject.class.getResourceAsStream("/org/pairwright/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own part " + name + ".");
            }
            return in.readAllBytes();
        }
    }
}
