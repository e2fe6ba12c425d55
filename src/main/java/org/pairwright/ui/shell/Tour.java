package org.pairwright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ExportRequest;
import org.pairwright.service.Progress;
import org.pairwright.service.SafetyExport;
import org.pairwright.storage.Database;

/// The main job from end to end, without a display: the sample is imported and labeled by key
/// presses in the real screens, and what was decided is exported. Leaves a picture a step, the
/// project and the dataset.
public final class Tour {
    private static final String FORMAT = "trl-conversational";

    /// Always the same, so that each tour shows the same responses on the same sides.
    private static final UUID IDENTITY = UUID.fromString("019b76da-a800-7000-8000-000000000001");

    private final Path folder;

    private final boolean all;

    /// @param folder where everything goes, made when it isn't there; an earlier tour's files in it
    ///   are replaced, and nothing is written elsewhere
    /// @param all whether pictures are also made of everything that has a look of its own, light
    ///   and dark, in two sizes
    public Tour(Path folder, boolean all) {
        this.folder = folder;
        this.all = all;
    }

    /// Takes the tour.
    ///
    /// @throws TourFailed when the screens don't show what they should
    /// @throws UncheckedIOException when the disk does not let us
    public TourReport run() {
        try {
            Files.createDirectories(folder);
            Path project = folder.resolve("tour.pairs");
            delete(project);
            Path pairs = SampleProject.pairs(folder);
            try (Database database = SampleProject.create(project)) {
                new AnnotatorService(database).person(TourWindow.PERSON, IDENTITY);
            }
            List<TourReport.Step> steps = Toolkit.withoutDisplay(() -> take(project, pairs));
            try (Database database = Database.open(new ProjectLocation.InFile(project))) {
                return new TourReport(steps, export(database));
            }
        } catch (IOException e) {
            throw cantWrite(folder, e);
        }
    }

    /// Deletes a project's file and what lies beside it while it is open.
    static void delete(Path project) throws IOException {
        for (String part : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(project.resolveSibling(project.getFileName() + part));
        }
    }

    /// Deletes a folder with all that is in it, where it is there.
    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private List<TourReport.Step> take(Path project, Path pairs) {
        List<TourReport.Step> steps = new ArrayList<>();
        try (TourWindow window = new TourWindow(project, pairs, folder, TourView.FIRST)) {
            steps.addAll(window.pictures().whereItStops(new TourSteps(window)::take));
        }
        if (all) {
            steps.addAll(new Gallery(folder.resolve("gallery"), IDENTITY).take(pairs));
        }
        return steps;
    }

    static UncheckedIOException cantWrite(Path folder, IOException e) {
        return new UncheckedIOException(
                "The tour can't write to " + folder + ": " + FileTrouble.words(e) + ".", e);
    }

    private SafetyExport.Exported export(Database database) {
        ExportFormat format =
                ExportFormats.all().stream()
                        .filter(it -> it.id().equals(FORMAT))
                        .findFirst()
                        .orElseThrow();
        ExportRequest request =
                new ExportRequest(
                        format, ResolutionPolicy.DEFAULT, folder.resolve("dataset") + "/");
        return new SafetyExport(database)
                .run(request, Optional.empty(), Optional.empty(), Progress.NONE);
    }
}
