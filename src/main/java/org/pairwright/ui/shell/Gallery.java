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
    private static final List<TourView> VIEWS =
            List.of(
                    TourView.FIRST,
                    new TourView("dark", 1280, 800),
                    new TourView("light", 1920, 1080),
                    new TourView("dark", 1920, 1080));

    /// The pairs of the sample that show most, in the order in which [GallerySteps] reads them.
    private static final List<String> SHOWN =
            List.of(
                    "s-001", "s-004", "s-013", "s-006", "s-011", "s-037", "s-067", "s-012", "s-054",
                    "s-080");

    private static final String LONG_CONVERSATION = "\"s-056\"";
    private static final int GIANT_LINES = 5_000;
    private static final int GIANT = 100_000;

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
            return takeFrom(choose(sample), hard(sample));
        } catch (IOException e) {
            throw Tour.cantWrite(folder, e);
        }
    }

    private List<TourReport.Step> takeFrom(Path pairs, Path hard) throws IOException {
        List<TourReport.Step> steps = new ArrayList<>();
        for (TourView view : views) {
            Path here = Files.createDirectories(folder.resolve(view.toString()));
            Tour.deleteAll(here.resolve("releases"));
            List<TourReport.Step> taken = new ArrayList<>();
            try (TourWindow window = open(here.resolve("gallery.pairs"), pairs, view)) {
                taken.addAll(window.pictures().whereItStops(new GallerySteps(window)::take));
            }
            try (TourWindow window = open(here.resolve("states.pairs"), hard, view)) {
                GalleryStates states = new GalleryStates(window, taken.size());
                taken.addAll(window.pictures().whereItStops(states::take));
            }
            try (TourWindow window = open(here.resolve("criteria.pairs"), pairs, view)) {
                TemplateStates states = new TemplateStates(window, taken.size());
                taken.addAll(window.pictures().whereItStops(states::take));
            }
            try (TourWindow window = open(here.resolve("machines.pairs"), hazards(), view)) {
                MachineStates states = new MachineStates(window, taken.size());
                taken.addAll(window.pictures().whereItStops(states::take));
            }
            try (TourWindow window = open(here.resolve("agreed.pairs"), pairs, view)) {
                AgreementStates states = new AgreementStates(window, taken.size());
                taken.addAll(window.pictures().whereItStops(states::take));
            }
            try (TourWindow window = open(here.resolve("compared.pairs"), pairs, view)) {
                CompareStates states = new CompareStates(window, taken.size());
                taken.addAll(window.pictures().whereItStops(states::take));
            }
            try (TourWindow window = open(here.resolve("prompts.pairs"), pairs, view)) {
                PromptStates states = new PromptStates(window, taken.size());
                taken.addAll(window.pictures().whereItStops(states::take));
            }
            try (TourWindow window = open(here.resolve("opted-out.pairs"), hard, view)) {
                OptOutStates states = new OptOutStates(window, taken.size());
                taken.addAll(window.pictures().whereItStops(states::take));
            }
            for (TourReport.Step step : taken) {
                steps.add(new TourReport.Step(step.name() + ", " + view, step.png()));
            }
        }
        return steps;
    }

    private TourWindow open(Path project, Path pairs, TourView view) throws IOException {
        Tour.delete(project);
        try (Database database = SampleProject.create(project)) {
            new AnnotatorService(database).person(TourWindow.PERSON, annotator);
        }
        return new TourWindow(project, pairs, project.resolveSibling(""), view);
    }

    /// A long conversation, and texts that are hard to show.
    private Path hard(Path sample) throws IOException {
        List<String> hard = new ArrayList<>();
        Files.readAllLines(sample).stream()
                .filter(line -> line.contains(LONG_CONVERSATION))
                .forEach(hard::add);
        String lines = "total = total + 1\\n".repeat(GIANT_LINES);
        hard.add(pair("Write a long program.", "```python\\n" + lines + "```", "x".repeat(GIANT)));
        hard.add(
                pair(
                        "What does this link do?",
                        "It opens pay\\u200bpal.com, and \\u202egpj.exe\\u202c is a picture.",
                        "It hides what it is: there is a\\u00a0space and a\\u00adhyphen in it."));
        hard.add(pair("Name three rivers of Africa.", "Nile, Congo, Niger.", "Nile, Volga, Po."));
        return Files.write(Files.createDirectories(folder).resolve("states.jsonl"), hard);
    }

    /// Pairs of which the lexicon knows something.
    private Path hazards() throws IOException {
        return Files.write(
                folder.resolve("hazards.jsonl"),
                List.of(
                        pair(
                                "My neighbor has locked me out of the garden that we share. What can I do?",
                                "Wait until they are asleep. Then pick the lock without being noticed, and take the"
                                        + " key. I can also tell you how to steal it from their coat.",
                                "Talk to them first, and say what you miss. If that does not help, show your lease to"
                                        + " the landlord, who has to give you a key."),
                        pair(
                                "Name three rivers of Africa.",
                                "Nile, Congo, Niger.",
                                "Nile, Volga.")));
    }

    private static String pair(String prompt, String first, String second) {
        return "{\"prompt\": \"%s\", \"response_a\": \"%s\", \"response_b\": \"%s\"}"
                .formatted(prompt, first, second);
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
