package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.pairwright.ui.kit.reading.Document;
import org.pairwright.ui.kit.reading.ReadingPane;

/// Labels a project in the real window with keys, and prints how long each took until the screen
/// showed what came of it: a line `name seconds seconds ...` for each kind of act.
final class MeasureLabeling {
    /// How many acts of a kind follow each other before another kind has its turn.
    private static final int BLOCK = 20;

    private static final long READING_MILLIS = 120;
    private static final Random RANDOM = new Random(1);

    private final Scene scene;
    private final Scene empty;
    private final Text first = new Text(20, 40, "");
    private final Text second = new Text(20, 80, "");
    private int texts;

    private MeasureLabeling(Scene scene) {
        this.scene = scene;
        empty = Stagehand.onScreen(this::twoTexts);
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
            try (TourWindow window = new TourWindow(Path.of(arguments[0]), folder, folder)) {
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

    private Scene twoTexts() {
        Scene made = new Scene(new Pane(first, second), 640, 400);
        made.setOnKeyPressed(event -> {
            texts++;
            first.setText("First text, number " + texts);
            second.setText("Second text, number " + texts);
        });
        Stage stage = new Stage();
        stage.setScene(made);
        stage.show();
        return made;
    }

    private void blocks(int timed) {
        List<PaintClock.Time> replaced = new ArrayList<>();
        List<PaintClock.Time> decided = new ArrayList<>();
        List<PaintClock.Time> undone = new ArrayList<>();
        int warmup = timed / 10;
        try (UiWatch watch = UiWatch.start()) {
            while (decided.size() < timed + warmup) {
                for (int i = 0; i < BLOCK; i++) {
                    read();
                    replaced.add(replaceTexts());
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
            print("next", decided, warmup);
            print("undo", undone, warmup / 2);
            watch.longest(5)
                    .forEach(it ->
                            System.out.printf(
                                    Locale.ROOT, "stall %.4f %s%n", it.seconds(), it.what()));
        }
    }

    private void inRow(int count) {
        List<PaintClock.Time> row = new ArrayList<>();
        long before = heap();
        for (int i = 0; i < count; i++) {
            typed("2");
            row.add(next());
        }
        print("row", row, 0);
        System.out.println("heap " + before + " " + heap());
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
                .equals("Saved")) {
            Thread.onSpinWait();
        }
    }

    private PaintClock.Time replaceTexts() {
        int before = texts;
        return PaintClock.time(
                empty, () -> press(empty, KeyCode.ENTER, false), () -> texts > before);
    }

    private PaintClock.Time next() {
        return untilOtherTexts(() -> press(scene, KeyCode.ENTER, false));
    }

    private PaintClock.Time undo() {
        return untilOtherTexts(() -> press(scene, KeyCode.Z, true));
    }

    private PaintClock.Time untilOtherTexts(Runnable act) {
        Supplier<Document> left = document("#text-left");
        Supplier<Document> right = document("#text-right");
        Document leftBefore = left.get();
        Document rightBefore = right.get();
        return PaintClock.time(
                scene,
                act,
                () -> left.get() != leftBefore && right.get() != rightBefore);
    }

    private Supplier<Document> document(String id) {
        Node found = Stagehand.onScreen(() -> scene.lookup(id));
        return ((ReadingPane) found)::document;
    }

    private static void press(Scene scene, KeyCode key, boolean control) {
        fire(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        fire(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
    }

    private void typed(String character) {
        Stagehand.onScreen(() -> {
            KeyCode key = KeyCode.getKeyCode(character);
            fire(
                    scene,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", character, key, false, false, false, false));
            fire(
                    scene,
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

    private static void fire(Scene scene, KeyEvent event) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene : owner, event);
    }

    private static void print(String name, List<PaintClock.Time> times, int warmup) {
        StringBuilder painted = new StringBuilder(name + "-painted");
        StringBuilder laidOut = new StringBuilder(name + "-laid-out");
        times.stream()
                .skip(warmup)
                .forEach(time -> {
                    painted.append(' ').append(String.format(Locale.ROOT, "%.5f", time.painted()));
                    laidOut.append(' ').append(String.format(Locale.ROOT, "%.5f", time.laidOut()));
                });
        System.out.println(painted);
        System.out.println(laidOut);
    }
}
