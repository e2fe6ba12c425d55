package org.pairwright.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.kit.reading.Conversation;
import org.pairwright.ui.kit.reading.Document;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingPane;

/// Shows giant texts that were not laid out before, scrolls each a little, and prints how long both
/// took. The texts are read beforehand, as the application does it in the background.
final class MeasureReading {
    private static final int WARMUPS = 3;
    private static final int RUNS = 9;
    private static final double STEP = 120;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final ReadingPane pane =
            Stagehand.onScreen(() -> new ReadingPane(new ReadingOptions(), messages, link -> {}));
    private final Scene scene = Stagehand.onScreen(this::show);
    private final TwoTexts texts = new TwoTexts();

    /// Measures.
    public static void main(String[] arguments) {
        Toolkit.withoutDisplay(() -> {
            MeasureReading measure = new MeasureReading();
            measure.giants().forEach(measure::measure);
            return true;
        });
        System.exit(0);
    }

    private Scene show() {
        Scene made = new Scene(pane, 620, 640);
        new Theme(made, Look.LIGHT);
        Stage stage = new Stage();
        stage.setScene(made);
        stage.show();
        return made;
    }

    private Map<String, Supplier<Document>> giants() {
        String paragraph =
                "A paragraph with *some* words, `code` and [a link](https://example.org) in it. "
                        .repeat(6);
        String code = "    int total = add(\"text\", 42); // adds up\n".repeat(5_000);
        Map<String, Supplier<Document>> giants = new LinkedHashMap<>();
        giants.put(
                "answer",
                () ->
                        Document.ofMarkdown(
                                (paragraph + "\n\n").repeat(102_400 / paragraph.length())));
        giants.put("code", () -> Document.ofMarkdown("```java\n" + code + "```\n"));
        giants.put("turns", () -> turns(200, paragraph));
        giants.put("letters", () -> Document.ofMarkdown("x".repeat(1_000_000)));
        return giants;
    }

    private Document turns(int count, String words) {
        List<Message> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            turns.add(new Message(i % 2 == 0 ? Role.USER : Role.ASSISTANT, i + " " + words));
        }
        return Conversation.of(turns, messages).whole();
    }

    private void measure(String name, Supplier<Document> giant) {
        List<PaintClock.Time> shown = new ArrayList<>();
        List<PaintClock.Time> scrolled = new ArrayList<>();
        List<PaintClock.Time> replaced = new ArrayList<>();
        for (int i = 0; i < WARMUPS + RUNS; i++) {
            Document document = giant.get();
            PaintClock.Time first = PaintClock.time(scene, () -> pane.show(document), () -> true);
            PaintClock.Time step = PaintClock.time(scene, () -> pane.scrollBy(STEP), () -> true);
            PaintClock.Time least = texts.replace();
            if (i >= WARMUPS) {
                shown.add(first);
                scrolled.add(step);
                replaced.add(least);
            }
        }
        Figures.print(name + "-shown", shown.stream().map(PaintClock.Time::painted));
        Figures.print(name + "-scrolled", scrolled.stream().map(PaintClock.Time::painted));
        Figures.print(name + "-texts", replaced.stream().map(PaintClock.Time::painted));
    }
}
