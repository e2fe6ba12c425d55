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
import org.pairwright.service.report.Meaning;
import org.pairwright.service.report.Meanings;
import org.pairwright.service.report.TypeMeanings;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.TwoWayBootstrap;

/// The headlines of an audit: one for each kind of label that the project has, and for each of its
/// own criteria.
final class Headlines {
    private final AgreementReport report;
    private final AgreementWords words;
    private final Meanings meanings = new Meanings();

    Headlines(AgreementReport report, AgreementWords words) {
        this.report = report;
        this.words = words;
    }

    /// Categories stand behind what they belong to.
    List<Headline> all() {
        List<Headline> all = new ArrayList<>();
        boolean categories = report.categories().labels() > 0;
        for (TypeAudit type : report.types()) {
            all.add(of(type));
            if (type.type() == LabelType.SAFETY && categories) {
                all.add(of(report.categories()));
                categories = false;
            }
        }
        if (categories) {
            all.add(of(report.categories()));
        }
        CriterionHeadlines criteria = new CriterionHeadlines(words, meanings);
        report.criteria().forEach(it -> all.add(criteria.of(it)));
        return List.copyOf(all);
    }

    private Headline of(TypeAudit type) {
        RatingsAudit audit = type.audit();
        boolean responses = type.type().isOfResponses();
        TypeMeanings meaning = meanings.of(type);
        List<Meaning> said = new ArrayList<>(List.of(meaning.alpha(), meaning.percent()));
        said.addAll(meaning.cautions());
        said.add(meaning.interval(AgreementViewModel.OPTIONS));
        type.besides().stream()
                .filter(it -> it.key().equals(TypeAudit.TWO_WAY))
                .map(meaning::beside)
                .forEach(said::add);
        said.add(meanings.limits());
        return new Headline(
                Headline.idOf(type.type().code()),
                words.headline(type.type()),
                audit.alpha().alpha(),
                words.beside(audit.alpha().alpha(), audit.alpha().interval()),
                List.of(
                        raw(type),
                        audit.basis().items() == 0 ? "" : words.basis(audit.basis(), responses),
                        words.dropped(audit.basis(), responses),
                        withOthers(type)),
                Headline.Said.of(said),
                Headline.Said.of(meaning.comparisons()),
                numbers(type));
    }

    /// How far alpha would vary with other annotators, too; empty where nobody asked.
    private String withOthers(TypeAudit type) {
        return type.besides().stream()
                .filter(it -> it.key().equals(TypeAudit.TWO_WAY))
                .findFirst()
                .map(it -> it.figure())
                .filter(it -> it.figure() instanceof Figure.Known)
                .map(it ->
                        switch (it.interval()) {
                            case Interval.Undefined(var reason) ->
                                    words.of("agreement.others.undefined", reason.words());
                            case Interval.Known known
                                    when it.basis().annotators()
                                            < TwoWayBootstrap.STABLE_ANNOTATORS ->
                                    words.of(
                                            "agreement.others.unstable",
                                            words.interval(known),
                                            TwoWayBootstrap.STABLE_ANNOTATORS);
                            case Interval.Known known ->
                                    words.of("agreement.others.interval", words.interval(known));
                        })
                .orElse("");
    }

    /// The agreement that papers print, and what chance would give.
    private String raw(TypeAudit type) {
        RatingsAudit audit = type.audit();
        Optional<Figure> near = beside(type, "within_one_step");
        Optional<Figure> side = beside(type, "sign_agreement");
        if (!(audit.percent().mean() instanceof Figure.Known)) {
            return "";
        }
        if (near.isPresent() && side.isPresent()) {
            return words.of(
                    "agreement.raw.strength",
                    words.percent(near.orElseThrow()),
                    words.percent(side.orElseThrow()));
        }
        return audit.chance().chance() instanceof Figure.Known
                ? words.of(
                        "agreement.raw.chance",
                        words.percent(audit.percent().mean()),
                        words.percent(audit.chance().chance()))
                : words.of("agreement.raw.alone", words.percent(audit.percent().mean()));
    }

    private static Optional<Figure> beside(TypeAudit type, String key) {
        return type.besides().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .map(it -> it.figure().figure());
    }

    private List<List<String>> numbers(TypeAudit type) {
        RatingsAudit audit = type.audit();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                row(
                        "agreement.name.percent",
                        words.percent(audit.percent().mean(), audit.chanceIntervals().observed())));
        rows.add(row("agreement.name.chance", words.percent(audit.chance().chance())));
        for (TypeAudit.Beside beside : type.besides()) {
            rows.add(
                    List.of(
                            beside.words().substring(0, 1).toUpperCase(Locale.ENGLISH)
                                    + beside.words().substring(1),
                            (isShare(beside) ? percent(beside.figure()) : number(beside.figure()))
                                    + selected(type, beside)));
        }
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
        return rows;
    }

    /// On how many items a figure rests that not all of them have.
    private String selected(TypeAudit type, TypeAudit.Beside beside) {
        int items = beside.figure().basis().items();
        return items == type.audit().basis().items()
                        || !(beside.figure().figure() instanceof Figure.Known)
                ? ""
                : words.of(
                        "agreement.name.selected",
                        words.of(
                                type.type().isOfResponses()
                                        ? "agreement.plan.ofResponses"
                                        : "agreement.plan.ofPairs",
                                items));
    }

    private static boolean isShare(TypeAudit.Beside beside) {
        return !beside.key().startsWith("alpha");
    }

    private String number(AgreementFigure figure) {
        return words.number(figure.figure(), figure.interval());
    }

    private String percent(AgreementFigure figure) {
        return words.percent(figure.figure(), figure.interval());
    }

    private List<String> row(String name, String value) {
        return List.of(words.of(name), value);
    }

    private Headline of(CategoryAudit categories) {
        AgreementFigure masi = categories.masi();
        return new Headline(
                Headline.idOf(CategoryAudit.CODE),
                words.of("agreement.headline.sets"),
                masi.figure(),
                words.beside(masi.figure(), masi.interval()),
                List.of(
                        masi.basis().items() == 0
                                ? ""
                                : words.of(
                                        "agreement.raw.sets",
                                        words.percent(categories.percent().figure())),
                        masi.basis().items() == 0 ? "" : words.basis(masi.basis(), true),
                        words.dropped(masi.basis(), true)),
                Headline.Said.of(
                        List.of(
                                meanings.masi(categories),
                                meanings.exactSets(categories),
                                meanings.limits())),
                List.of(),
                List.of(
                        row("agreement.name.exact", percent(categories.percent())),
                        row("agreement.name.jaccard", words.number(categories.jaccard()))));
    }
}
