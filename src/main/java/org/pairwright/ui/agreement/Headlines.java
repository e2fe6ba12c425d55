package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairwright.service.agreement.AgreementFigure;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.RatingsAudit;

/// The headlines of an audit: one for each kind of label that the project has.
record Headlines(AgreementReport report, AgreementWords words) {
    List<Headline> all() {
        List<Headline> all = new ArrayList<>();
        for (TypeAudit type : report.types()) {
            all.add(of(type));
            if (type.type() == LabelType.SAFETY && report.categories().labels() > 0) {
                all.add(of(report.categories()));
            }
        }
        if (report.categories().labels() > 0
                && report.types().stream().noneMatch(it -> it.type() == LabelType.SAFETY)) {
            all.add(of(report.categories()));
        }
        return all;
    }

    private Headline of(TypeAudit type) {
        RatingsAudit audit = type.audit();
        boolean responses = type.type().isOfResponses();
        return new Headline(
                "agreement-" + type.type().code().replace('_', '-'),
                words.of(
                        type.type().isOrdered()
                                ? "agreement.headline.ordinal"
                                : "agreement.headline.nominal",
                        words.type(type.type())),
                words.number(audit.alpha().alpha()),
                beside(audit.alpha().alpha(), words.interval(audit.alpha().interval())),
                List.of(
                        raw(type),
                        words.basis(audit.basis(), responses),
                        words.dropped(audit.basis(), responses)),
                meaning(type),
                numbers(type));
    }

    private String beside(Figure figure, String interval) {
        return switch (figure) {
            case Figure.Known _ -> interval;
            case Figure.Undefined undefined -> words.of("agreement.undefined", undefined.reason().words());
        };
    }

    /// The agreement that papers print, and what chance would give.
    private String raw(TypeAudit type) {
        RatingsAudit audit = type.audit();
        if (!(audit.percent().mean() instanceof Figure.Known(double agreement))) {
            return "";
        }
        Optional<Figure> near = beside(type, "within_one_step");
        Optional<Figure> side = beside(type, "sign_agreement");
        if (near.isPresent() && side.isPresent()) {
            return words.of(
                    "agreement.raw.strength",
                    words.percent(near.orElseThrow()),
                    words.percent(side.orElseThrow()));
        }
        if (!(audit.chance().chance() instanceof Figure.Known(double chance))) {
            return words.of("agreement.raw", agreement);
        }
        return words.of("agreement.raw.chance", agreement, chance);
    }

    private static Optional<Figure> beside(TypeAudit type, String key) {
        return type.besides().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .map(it -> it.figure().figure());
    }

    private List<String> meaning(TypeAudit type) {
        RatingsAudit audit = type.audit();
        List<String> said = new ArrayList<>();
        if (audit.percent().mean() instanceof Figure.Known(double agreement)
                && audit.chance().chance() instanceof Figure.Known(double chance)) {
            said.add(words.of("agreement.meaning.raw", agreement, chance));
        }
        said.add(
                switch (audit.alpha().alpha()) {
                    case Figure.Known(double alpha) -> words.of("agreement.meaning.alpha", alpha);
                    case Figure.Undefined undefined ->
                            words.of(
                                    "agreement.meaning.undefined", undefined.reason().words());
                });
        said.add(
                switch (type.type()) {
                    case PREFERENCE, MORE_HELPFUL, SAFER -> words.of("agreement.meaning.ties");
                    case STRENGTH -> words.of("agreement.meaning.strength");
                    case SAFETY -> words.of("agreement.meaning.safety");
                    case SEVERITY -> words.of("agreement.meaning.severity");
                });
        return said;
    }

    private List<List<String>> numbers(TypeAudit type) {
        RatingsAudit audit = type.audit();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                row(
                        "agreement.name.percent",
                        percent(
                                new AgreementFigure(
                                        audit.percent().mean(),
                                        audit.chanceIntervals().observed(),
                                        audit.basis()))));
        rows.add(row("agreement.name.chance", words.percent(audit.chance().chance())));
        rows.add(
                row(
                        "agreement.name.fleiss",
                        words.number(audit.chance().fleiss(), audit.chanceIntervals().fleiss())));
        rows.add(
                row(
                        "agreement.name.ac1",
                        words.number(audit.chance().gwet(), audit.chanceIntervals().gwet())));
        if (type.type().isOrdered()) {
            rows.add(row("agreement.name.ac2", words.number(audit.ac2(), audit.ac2Interval())));
        }
        for (TypeAudit.Beside beside : type.besides()) {
            boolean share =
                    beside.key().contains("percent")
                            || beside.key().contains("agreement")
                            || beside.key().contains("within");
            rows.add(
                    List.of(
                            capital(beside.words()),
                            share
                                    ? percent(beside.figure())
                                    : words.number(
                                            beside.figure().figure(),
                                            beside.figure().interval())));
        }
        return rows;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private List<String> row(String name, String value) {
        return List.of(words.of(name), value);
    }

    private String percent(AgreementFigure figure) {
        return switch (figure.interval()) {
            case org.pairwright.statistics.Interval.Known known ->
                    words.of(
                            "agreement.percent.within",
                            words.percent(figure.figure()),
                            known.low(),
                            known.high());
            case org.pairwright.statistics.Interval.Undefined _ -> words.percent(figure.figure());
        };
    }

    private Headline of(CategoryAudit categories) {
        return new Headline(
                "agreement-categories",
                words.of("agreement.headline.sets"),
                words.number(categories.masi().figure()),
                beside(
                        categories.masi().figure(),
                        words.interval(categories.masi().interval())),
                List.of(
                        words.of(
                                "agreement.raw.sets", words.percent(categories.percent().figure())),
                        words.basis(categories.masi().basis(), true),
                        words.dropped(categories.masi().basis(), true)),
                List.of(words.of("agreement.meaning.sets"), words.of("agreement.meaning.rare")),
                List.of(
                        row("agreement.name.exact", percent(categories.percent())),
                        row("agreement.name.jaccard", words.number(categories.jaccard()))));
    }
}
