package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.Z;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the Import screen shows when not everything goes well, or on its way.
final class ImportStates {
    /// So many rows that not all problems are seen at once.
    private static final int ROWS = 60;

    /// So many rows that some are left when the first are read.
    private static final int MANY = 40_000;

    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;

    ImportStates(TourWindow window, SharedSteps steps) {
        this.window = window;
        this.steps = steps;
        hand = window.hand();
    }

    void take() {
        Path table = write("more.csv", "prompt,response_a,response_b\nWhat is 2 + 2?,4,5\n");
        Path torn = write("torn.jsonl", torn());
        several(table, torn);
        refused();
        running(write("many.csv", many()));
        problems(torn);
        undo();
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForShown("labeling");
    }

    private void several(Path... files) {
        open(files);
        hand.waitForShown("import-check-pairs");
        steps.picture("Import, several files");
        open(write("marks.csv", "prompt;response_a;response_b\nWhat is 2 + 2?;4;5\n"));
        hand.waitForShown("import-check-pairs");
        hand.type("m");
        hand.waitForShown("import-separator");
        steps.picture("Import, separator");
        hand.press(ESCAPE);
    }

    private void refused() {
        open(
                write(
                        "chats.jsonl",
                        """
                        {"messages": [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Good day."}]}
                        """));
        hand.waitForStart("import-map-said", "A pair needs");
        steps.picture("Import, no pairs");
        open(
                write(
                        "odd.jsonl",
                        """
                        {"question": "What is 2 + 2?", "first": "4", "second": "5"}
                        {"question": "What is 3 + 3?", "first": "6", "second": "9"}
                        """));
        hand.waitForShown("import-map-said");
        steps.picture("Import, to be mapped");
        hand.type("m");
        hand.type("first");
        hand.press(ENTER);
        hand.type("second");
        hand.press(ENTER);
        hand.waitForSeen("import-check-pairs");
        steps.picture("Import, mapped");
        hand.press(ESCAPE);
        window.expectFailures(true);
        open(window.folder().resolve("gone.jsonl"));
        hand.waitForStyle("bad-text");
        steps.picture("Import, unreadable");
        window.expectFailures(false);
    }

    private void running(Path file) {
        open(file);
        hand.waitForShown("import-check-pairs");
        window.holdMidway();
        hand.press(ENTER);
        hand.waitForEnd("import-pace", "left");
        steps.picture("Import, running");
        hand.press(ESCAPE);
        window.letGo();
        hand.waitForShown("import-again");
        steps.picture("Import, cancelled");
    }

    private void problems(Path file) {
        open(file);
        hand.waitForShown("import-check-pairs");
        hand.press(ENTER);
        hand.waitForShown("import-problems");
        steps.picture("Import, many problems");
        hand.type("f");
        hand.type("missing");
        hand.waitForStart("import-problem-count", ROWS / 3 + " of");
        steps.picture("Import, problems filtered");
        hand.press(ESCAPE);
    }

    private void undo() {
        window.elsewhere().decide(window.pairs() - 1);
        window.expectFailures(true);
        hand.press(SHORTCUT, Z);
        hand.waitForSeen("import-refusal");
        window.expectFailures(false);
        steps.picture("Import, not undone");
        open(write("extra.csv", "prompt,response_a,response_b\nWhat is 4 + 4?,8,9\n"));
        hand.waitForShown("import-check-pairs");
        hand.press(ENTER);
        hand.waitForShown("import-undo");
        steps.picture("Import, all is well");
        hand.press(SHORTCUT, Z);
        hand.waitForShown("import-again");
        steps.picture("Import, undone");
    }

    private void open(Path... files) {
        window.choose(files);
        hand.press(SHORTCUT, I);
        String first = String.valueOf(files[0].getFileName());
        hand.waitForTitle("Import " + first);
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(window.folder().resolve(name), text);
        } catch (IOException e) {
            throw Tour.cantWrite(window.folder(), e);
        }
    }

    /// A file that takes more than a moment.
    private static String many() {
        StringBuilder rows = new StringBuilder("prompt,response_a,response_b\n");
        for (int i = 0; i < MANY; i++) {
            rows.append("Which number comes after %d?,It is %d.,%d\n".formatted(i, i + 1, i + 2));
        }
        return rows.toString();
    }

    /// Of three rows one is sound, one lacks a response and one is blank.
    private static String torn() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            String prompt = "{\"prompt\": \"Which number comes after " + i + "?\"";
            rows.append(prompt)
                    .append(
                            switch (i % 3) {
                                case 0 ->
                                        ", \"response_a\": \"%d\", \"response_b\": \"%d\"}\n"
                                                .formatted(i + 1, i + 2);
                                case 1 -> ", \"response_a\": \"%d\"}\n".formatted(i + 1);
                                default ->
                                        ", \"response_a\": \"%d\", \"response_b\": \" \"}\n"
                                                .formatted(i + 1);
                            });
        }
        return rows.toString();
    }
}
