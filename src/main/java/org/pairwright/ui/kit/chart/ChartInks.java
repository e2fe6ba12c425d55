package org.pairwright.ui.kit.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The colors of a picture as the style sheet has them.
final class ChartInks {
    private static final StyleablePropertyFactory<ChartPane> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final Map<Ink, CssMetaData<ChartPane, Paint>> METADATA = metadata();

    private final Map<Ink, StyleableProperty<Paint>> inks = new EnumMap<>(Ink.class);

    ChartInks(ChartPane pane, Runnable changed) {
        for (Ink ink : Ink.values()) {
            StyleableProperty<Paint> property =
                    new javafx.css.SimpleStyleableObjectProperty<>(
                            Objects.requireNonNull(METADATA.get(ink)),
                            pane,
                            ink.name(),
                            Color.GRAY) {
                        @Override
                        protected void invalidated() {
                            changed.run();
                        }
                    };
            inks.put(ink, property);
        }
    }

    private static Map<Ink, CssMetaData<ChartPane, Paint>> metadata() {
        Map<Ink, CssMetaData<ChartPane, Paint>> all = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            String name = ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.put(
                    ink,
                    FACTORY.createPaintCssMetaData(
                            "-chart-" + name, pane -> pane.inks().property(ink), Color.GRAY));
        }
        return all;
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private StyleableProperty<Paint> property(Ink ink) {
        return Objects.requireNonNull(inks.get(ink));
    }

    Paint of(Ink ink) {
        return property(ink).getValue();
    }
}
