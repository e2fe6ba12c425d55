package org.pairwright.service.report;

import java.util.function.ToDoubleFunction;
import org.pairwright.service.agreement.AgreementFigure;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.Significance;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;

/// What stands in a place of a table.
sealed interface Cell {
    /// As people read it.
    String shown();

    /// A text of ours, or a name or text by somebody else.
    record Words(String shown) implements Cell {}

    /// A number, whole or not.
    ///
    /// @param note why there is no interval, where there could be one; else empty
    record Amount(Number number, String shown, String note) implements Cell {
        Amount(Number number, String shown) {
            this(number, shown, "");
        }
    }

    /// A figure with an interval.
    record Estimate(double value, double low, double high, String shown) implements Cell {}

    /// There is no figure, for a reason.
    record None(String reason) implements Cell {
        @Override
        public String shown() {
            return "undefined";
        }
    }

    /// Whether it is a number.
    default boolean isFigure() {
        return switch (this) {
            case Amount _, Estimate _ -> true;
            case Words _, None _ -> false;
        };
    }

    static Cell of(String text) {
        return new Words(text);
    }

    static Cell of(long count) {
        return new Amount(count, FigureText.count(count));
    }

    /// A coefficient.
    static Cell of(Figure figure) {
        return switch (figure) {
            case Figure.Known(double number) -> new Amount(number, FigureText.of(number));
            case Figure.Undefined(var reason) -> new None(reason.words());
        };
    }

    /// A coefficient with its interval, or why that is missing.
    static Cell of(Figure figure, Interval interval) {
        return figure instanceof Figure.Known(double number)
                ? with(number, interval, FigureText.of(figure, interval))
                : of(figure);
    }

    private static Cell with(double number, Interval interval, String shown) {
        return switch (interval) {
            case Interval.Known(double low, double high, _, _) ->
                    new Estimate(number, low, high, shown);
            case Interval.Undefined(var reason) ->
                    new Amount(number, shown, "no interval: " + reason.words());
        };
    }

    static Cell of(AgreementFigure figure) {
        return of(figure.figure(), figure.interval());
    }

    static Cell percent(Figure figure) {
        return switch (figure) {
            case Figure.Known(double number) -> percent(number);
            case Figure.Undefined(var reason) -> new None(reason.words());
        };
    }

    static Cell percent(double share) {
        return new Amount(share, FigureText.percent(share));
    }

    static Cell percent(Figure figure, Interval interval) {
        return figure instanceof Figure.Known(double number)
                ? with(number, interval, FigureText.percent(figure, interval))
                : percent(figure);
    }

    static Cell percent(AgreementFigure figure) {
        return percent(figure.figure(), figure.interval());
    }

    /// A share that was counted, with Wilson's interval.
    static Cell percent(Proportion share) {
        Proportion.Bounds bounds = share.wilson();
        return share.share() instanceof Figure.Known(double number)
                ? new Estimate(number, bounds.low(), bounds.high(), FigureText.percent(share))
                : percent(share.share());
    }

    /// A p-value, or why there is none.
    static Cell p(Finding<Significance> finding, ToDoubleFunction<Significance> which) {
        return switch (finding) {
            case Finding.Tested<Significance>(Significance significance) ->
                    p(which.applyAsDouble(significance));
            case Finding.Untested<Significance>(Obstacle obstacle) -> new None(obstacle.words());
        };
    }

    /// A p-value.
    static Cell p(double p) {
        return new Amount(p, FigureText.p(p).replaceFirst("^p (= )?", ""));
    }
}
