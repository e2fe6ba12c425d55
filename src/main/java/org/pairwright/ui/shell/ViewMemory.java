package org.pairwright.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.settings.Appearance;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingOptions.Arrangement;

/// Remembers how a project's pairs are read: what is chosen there holds there, and for the rest the
/// settings do.
final class ViewMemory {
    private static final String RAW = "raw";
    private static final String DIFFERENCES = "differences";
    private static final String IN_STEP = "in_step";
    private static final String WIDTH = "width";
    private static final String SIZE = "size";
    private static final String ARRANGEMENT = "arrangement";
    private static final String DIVIDER = "divider";

    /// Pixels of one character at the usual size.
    private static final double CHARACTER = ReadingOptions.USUAL_WIDTH / 80;

    private final ReadingOptions options;
    private Appearance usual;

    ViewMemory(ReadingOptions options, Appearance usual) {
        this.options = options;
        this.usual = usual;
    }

    private static double width(Appearance appearance) {
        return appearance.readingWidth() * CHARACTER;
    }

    /// Takes what was remembered, as far as it makes sense.
    void restore(Map<String, String> view) {
        options.rawProperty().set(Boolean.parseBoolean(text(view, RAW)));
        options.differencesProperty().set(Boolean.parseBoolean(text(view, DIFFERENCES)));
        options.inStepProperty().set(Boolean.parseBoolean(text(view, IN_STEP)));
        options.fontSizeProperty()
                .set(
                        number(
                                text(view, SIZE),
                                ReadingOptions.SMALLEST_SIZE,
                                ReadingOptions.LARGEST_SIZE,
                                usual.fontSize()));
        options.readingWidthProperty()
                .set(
                        number(
                                text(view, WIDTH),
                                ReadingOptions.NARROWEST,
                                ReadingOptions.WIDEST,
                                width(usual)));
        options.dividerPositionProperty().set(number(text(view, DIVIDER), 0.1, 0.9, 0.5));
        List.of(Arrangement.values()).stream()
                .filter(it -> it.name().equals(text(view, ARRANGEMENT)))
                .findFirst()
                .ifPresent(options.arrangementProperty()::set);
    }

    private static String text(Map<String, String> view, String key) {
        return view.getOrDefault(key, "");
    }

    private static double number(String written, double least, double most, double otherwise) {
        return Optional.of(written)
                .filter(it -> it.matches("\\d{1,5}(\\.\\d{1,17})?"))
                .map(Double::parseDouble)
                .filter(it -> it >= least && it <= most)
                .orElse(otherwise);
    }

    /// Tells of every change from now on.
    void watch(Consumer<Map<String, String>> changed) {
        Runnable tell = () -> changed.accept(view());
        options.rawProperty().subscribe((before, now) -> tell.run());
        options.differencesProperty().subscribe((before, now) -> tell.run());
        options.inStepProperty().subscribe((before, now) -> tell.run());
        options.fontSizeProperty().subscribe((before, now) -> tell.run());
        options.readingWidthProperty().subscribe((before, now) -> tell.run());
        options.arrangementProperty().subscribe((before, now) -> tell.run());
        options.dividerPositionProperty().subscribe((before, now) -> tell.run());
    }

    /// The settings are others now: what they say of size and width holds here too.
    void follow(Appearance appearance) {
        if (appearance.fontSize() != usual.fontSize()) {
            options.fontSizeProperty().set(appearance.fontSize());
        }
        if (appearance.readingWidth() != usual.readingWidth()) {
            options.readingWidthProperty().set(width(appearance));
        }
        usual = appearance;
    }

    /// What is otherwise than usual.
    private Map<String, String> view() {
        Map<String, String> view = new LinkedHashMap<>();
        put(view, RAW, options.rawProperty().get());
        put(view, DIFFERENCES, options.differencesProperty().get());
        put(view, IN_STEP, options.inStepProperty().get());
        put(view, SIZE, options.fontSizeProperty().get(), usual.fontSize());
        put(view, WIDTH, options.readingWidthProperty().get(), width(usual));
        put(view, DIVIDER, options.dividerPositionProperty().get(), 0.5);
        if (options.arrangementProperty().get() != Arrangement.AUTO) {
            view.put(ARRANGEMENT, options.arrangementProperty().get().name());
        }
        return view;
    }

    private static void put(Map<String, String> view, String key, boolean chosen) {
        if (chosen) {
            view.put(key, "true");
        }
    }

    private static void put(Map<String, String> view, String key, double chosen, double usual) {
        if (Math.abs(chosen - usual) > 1e-6) {
            view.put(key, Double.toString(chosen));
        }
    }
}
