package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Labels a project in the real window with keys, and prints how long each took until the screen
/// showed what came of it.
final class MeasureLabeling {
    /// How many acts of a kind follow each other before another kind has its turn.
    private static final int BLOCK = 20;

    private static final long READING_MILLIS = 120;

    /// As a rule the texts then come when the next pair would.
    private static final double SUMS_MILLIS = 7;

    private static final Random RANDOM = new Random(1);

    private final Scene scene;
    private final TwoTexts texts = new TwoTexts();
    private final Sums sums = new Sums();

    private MeasureLabeling(Scene scene) {
        this.scene = scene;
    }

    /// Measures.
    ///
    /// @param arguments the project file, which is written to; a folder for what is left over; how
    ///   many decisions are timed, after a tenth as many that do not count; how many are made in a
    ///   row after that
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        int timed = Integer.parseInt(arguments[2]);
        int inRow = Integer.parseInt(arguments[3]);
        Toolkit.withoutDisplay(() -> {
            try (TourWindow window =
                    new TourWindow(Path.of(arguments[0]), folder, folder, TourView.FIRST)) {
                window.hand().waitForShown("pair");
                window.hand().waitForText("pair", "Pair 1");
                MeasureLabeling measure = new MeasureLabeling(labelScene());
                measure.blocks(timed);
                measure.inRow(inRow);
            }
            return true;
        });
        System.exit(0);
    }

    private static Scene labelScene() {
        return Stagehand.onScreen(() -> Window.getWindows().getFirst().getScene());
    }

    private void blocks(int timed) {
        List<PaintClock.Time> replaced = new ArrayList<>();
        List<PaintClock.Time> summed = new ArrayList<>();
        List<PaintClock.Time> decided = new ArrayList<>();
        List<PaintClock.Time> undone = new ArrayList<>();
        int warmup = timed / 10;
        while (decided.size() < timed + warmup) {
            for (int i = 0; i < BLOCK; i++) {
                read();
                replaced.add(texts.replace());
                read();
                summed.add(texts.replaceAfter(sums, SUMS_MILLIS));
            }
            for (int i = 0; i < BLOCK; i++) {
                choose();
                decided.add(next());
            }
            for (int i = 0; i < BLOCK / 2; i++) {
                read();
                undone.add(undo());
                read();
                next();
            }
        }
        print("texts", replaced, warmup);
        print("summed", summed, warmup);
        print("next", decided, warmup);
        print("undo", undone, warmup / 2);
    }

    private void inRow(int count) {
        List<PaintClock.Time> row = new ArrayList<>();
        long before = heap();
        for (int i = 0; i < count; i++) {
            typed("2");
            row.add(next());
        }
        print("row", row, 0);
        Figures.print("heap", Stream.of((double) before, (double) heap()));
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// What a person does between two keys, at no fixed place in a frame.
    private static void read() {
        try {
            TimeUnit.MICROSECONDS.sleep(1_000 * READING_MILLIS + RANDOM.nextInt(17_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void choose() {
        typed(String.valueOf(1 + RANDOM.nextInt(7)));
        read();
        while (!Stagehand.onScreen(() -> ((Labeled) scene.lookup("#saved")).getText())
                .equals("Draft saved")) {
            Thread.onSpinWait();
        }
    }

    private PaintClock.Time next() {
        return untilOtherPair(() -> press(KeyCode.ENTER, false));
    }

    private PaintClock.Time undo() {
        return untilOtherPair(() -> press(KeyCode.Z, true));
    }

    /// The number of the pair and its texts change in one go.
    private PaintClock.Time untilOtherPair(Runnable act) {
        Labeled pair = (Labeled) Stagehand.onScreen(() -> scene.lookup("#pair"));
        String before = Stagehand.onScreen(pair::getText);
        return PaintClock.time(scene, act, () -> !pair.getText().equals(before));
    }

    private void press(KeyCode key, boolean control) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
    }

    private void typed(String character) {
        Stagehand.onScreen(() -> {
            press(KeyCode.getKeyCode(character), false);
            fire(
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            character,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
            return true;
        });
    }

    private void fire(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene : owner, event);
    }

    private static void print(String name, List<PaintClock.Time> times, int warmup) {
        List<PaintClock.Time> counted = times.subList(warmup, times.size());
        Figures.print(name + "-painted", counted.stream().map(PaintClock.Time::painted));
        Figures.print(name + "-laid-out", counted.stream().map(PaintClock.Time::laidOut));
        Figures.print(name + "-work", counted.stream().map(PaintClock.Time::work));
    }
}
