package org.pairwright.ui.agreement;

import java.util.List;
import java.util.Map;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Significance;
import org.pairwright.service.report.FigureText;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.Reason;
import org.pairwright.ui.kit.Messages;

/// What the Agreement screen says. Figures are written as reports write them.
///
/// @param categoryNames what hazard categories are called, by their codes
record AgreementWords(Messages messages, Map<String, String> categoryNames) {
    /// So many are named where all would be a long list.
    static final int NAMED = 5;

    String of(String key, Object... values) {
        return messages.of(key, values);
    }

    /// Such as .62.
    String number(double number) {
        return FigureText.of(number);
    }

    /// A number, or a sign that there is none.
    String number(Figure figure) {
        return figure instanceof Figure.Known(double number) ? number(number) : none();
    }

    String percent(double share) {
        return FigureText.percent(share);
    }

    String percent(Figure figure) {
        return figure instanceof Figure.Known(double share) ? percent(share) : none();
    }

    /// How often of how many, with the interval.
    String percent(Proportion share) {
        return share.trials() == 0
                ? none()
                : of("agreement.percent.of", FigureText.percent(share), share.trials());
    }

    String share(Proportion share) {
        return percent(share.share());
    }

    String p(Significance significance) {
        return FigureText.p(significance.adjusted());
    }

    /// A p-value, or a sign that there is none.
    String p(Finding<Significance> finding) {
        return finding.found().map(this::p).orElseGet(this::none);
    }

    String none() {
        return messages.of("agreement.none");
    }

    String count(long number) {
        return FigureText.count(number);
    }

    /// Such as [.60, .64]; empty where there is none.
    String interval(Interval interval) {
        return interval instanceof Interval.Known known
                ? FigureText.range(known.low(), known.high())
                : "";
    }

    /// The same of a share that was counted; empty where nothing was.
    String interval(Proportion share) {
        return share.trials() == 0
                ? ""
                : of(
                        "agreement.interval.percent",
                        percent(share.wilson().low()),
                        percent(share.wilson().high()));
    }

    /// A figure with its interval, in one; why there is none where there is none.
    String number(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Known _ -> FigureText.of(figure, interval);
            case Figure.Undefined undefined ->
                    messages.of("agreement.undefined", undefined.reason().words());
        };
    }

    String percent(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Known _ -> FigureText.percent(figure, interval);
            case Figure.Undefined undefined ->
                    messages.of("agreement.undefined", undefined.reason().words());
        };
    }

    /// What stands beside a figure: its interval; why there is none, or no figure.
    String beside(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Known _ ->
                    interval instanceof Interval.Undefined(Reason reason)
                            ? of("agreement.interval.none", reason.words())
                            : interval(interval);
            case Figure.Undefined undefined ->
                    of("agreement.undefined", undefined.reason().words());
        };
    }

    String category(String code) {
        return categoryNames.getOrDefault(code, code);
    }

    String type(LabelType type) {
        return messages.of(
                switch (type) {
                    case PREFERENCE -> "agreement.type.preference";
                    case STRENGTH -> "agreement.type.strength";
                    case MORE_HELPFUL -> "agreement.type.moreHelpful";
                    case SAFER -> "agreement.type.safer";
                    case SAFETY -> "agreement.type.safety";
                    case SEVERITY -> "agreement.type.severity";
                });
    }

    /// The same by its code, or that of hazard categories.
    String type(String code) {
        if (code.equals(CategoryAudit.CODE)) {
            return messages.of("agreement.type.categories");
        }
        return LabelType.of(code).map(this::type).orElse(code);
    }

    /// What stands over the headline of a type, by its code, or over that of hazard categories.
    String headline(String code) {
        return LabelType.of(code)
                .map(this::headline)
                .orElseGet(() -> of("agreement.headline.sets"));
    }

    String headline(LabelType type) {
        return of(
                type.isOrdered() ? "agreement.headline.ordinal" : "agreement.headline.nominal",
                type(type));
    }

    /// An answer as people say it; another category as it is.
    String answer(LabelType type, String code) {
        return type == LabelType.SEVERITY ? severity(code) : answer(code);
    }

    private String severity(String code) {
        return switch (code) {
            case "0" -> messages.of("agreement.answer.safe");
            case "1" -> messages.of("agreement.answer.minor");
            case "2" -> messages.of("agreement.answer.moderate");
            case "3" -> messages.of("agreement.answer.severe");
            default -> code;
        };
    }

    String answer(String code) {
        return switch (code) {
            case "a" -> messages.of("agreement.answer.a");
            case "b" -> messages.of("agreement.answer.b");
            case "tie" -> messages.of("agreement.answer.tie");
            case "both_bad" -> messages.of("agreement.answer.bothBad");
            case "skip" -> messages.of("agreement.answer.skip");
            case "safe" -> messages.of("agreement.answer.safe");
            case "unsafe" -> messages.of("agreement.answer.unsafe");
            case "" -> none();
            default -> code;
        };
    }

    /// The names of a few, with commas between them; of many the first ones.
    String names(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    }

    /// What a figure rests on.
    String basis(Basis basis, boolean ofResponses) {
        return messages.of(
                ofResponses ? "agreement.basis.responses" : "agreement.basis.pairs",
                basis.items(),
                basis.labels(),
                basis.annotators());
    }

    /// What was left out of it; empty where nothing was.
    String dropped(Basis basis, boolean ofResponses) {
        return basis.single() == 0
                ? ""
                : messages.of(
                        ofResponses ? "agreement.dropped.responses" : "agreement.dropped.pairs",
                        basis.single());
    }
}
