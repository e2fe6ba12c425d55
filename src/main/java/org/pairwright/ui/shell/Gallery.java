package org.pairwright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pairwright.service.AnnotatorService;
import org.pairwright.storage.Database;

/// A tour of everything that has a look of its own, in each look and size.
final class Gallery {
    /// The larger one is what a screen of 1920x1080 leaves to a window; without a display JavaFX
    /// draws none that is 1,000 pixels high.
    private static final List<TourView> VIEWS =
            List.of(
                    TourView.FIRST,
                    new TourView("dark", 1280, 800),
                    new TourView("light", 1920, 990),
                    new TourView("dark", 1920, 990));

    /// The pairs of the sample that show most, in the order in which [GallerySteps] reads them.
    private static final List<String> SHOWN =
            List.of(
                    "s-001", "s-004", "s-013", "s-006", "s-011", "s-037", "s-067", "s-012", "s-054",
                    "s-080");

    private final Path folder;
    private final UUID annotator;
    private final List<TourView> views;

    Gallery(Path folder, UUID annotator, List<TourView> views) {
        this.folder = folder;
        this.annotator = annotator;
        this.views = List.copyOf(views);
    }

    /// @param folder where a folder for each look and size is made
    Gallery(Path folder, UUID annotator) {
        this(folder, annotator, VIEWS);
    }

    /// @param sample the sample's pairs
    ///
    /// @throws UncheckedIOException when the disk does not let us
    List<TourReport.Step> take(Path sample) {
        try {
            return takeFrom(choose(sample));
        } catch (IOException e) {
            throw Tour.cantWrite(folder, e);
        }
    }

    private List<TourReport.Step> takeFrom(Path pairs) throws IOException {
        List<TourReport.Step> steps = new ArrayList<>();
        for (TourView view : views) {
            Path here = Files.createDirectories(folder.resolve(view.toString()));
            Path project = here.resolve("gallery.pairs");
            Tour.delete(project);
            Tour.deleteAll(here.resolve("releases"));
            try (Database database = SampleProject.create(project)) {
                new AnnotatorService(database).person(TourWindow.PERSON, annotator);
            }
            try (TourWindow window = new TourWindow(project, pairs, here, view)) {
                List<TourReport.Step> taken =
                        window.picturedWhereItStops(new GallerySteps(window)::take);
                for (TourReport.Step step : taken) {
                    steps.add(new TourReport.Step(step.name() + ", " + view, step.png()));
                }
            }
        }
        return steps;
    }

    /// Some pairs of the sample, and a line that is refused.
    private Path choose(Path sample) throws IOException {
        List<String> lines = Files.readAllLines(sample);
        List<String> chosen = new ArrayList<>();
        for (String id : SHOWN) {
            lines.stream().filter(line -> line.contains('"' + id + '"')).forEach(chosen::add);
        }
        chosen.add("{\"prompt\": \"Which of the two is better?\", \"response_a\": \"This one.\"}");
        return Files.write(Files.createDirectories(folder).resolve("gallery.jsonl"), chosen);
    }
}
