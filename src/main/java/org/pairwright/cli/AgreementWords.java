package org.pairwright.cli;

import java.util.List;
import java.util.Locale;
import org.pairwright.service.SetsReport;
import org.pairwright.service.agreement.AgreementFigure;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.LeaveOneOut;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.RatingsAudit;

/// The audit of a project in words.
final class AgreementWords {
    /// More annotators than these make a table that nobody reads on a terminal.
    private static final int MAX_ANNOTATORS = 30;

    private static final String EXPECTED = "  expected by chance";
    private static final String PERCENT = "  percent agreement";

    private final AgreementReport report;
    private final StringBuilder words = new StringBuilder();

    private AgreementWords(AgreementReport report) {
        this.report = report;
    }

    static String of(AgreementReport report, AuditOptions options, Slicing by) {
        return new AgreementWords(report).words(options, by);
    }

    private String words(AuditOptions options, Slicing by) {
        line("pairs that were labeled", Words.number(report.pairs()));
        count("  excluded, counted here", report.excluded());
        count("  with a known answer", report.gold());
        line("annotators", Words.number(report.people().size()));
        count("  skips left out", report.skips());
        count("  labels by models left out", report.byModels());
        report.types().forEach(this::type);
        if (report.categories().labels() > 0) {
            categories(report.categories());
        }
        if (report.types().isEmpty()) {
            words.append("%nThere are no labels to compare.%n".formatted());
        }
        annotators();
        slices(by);
        if (options.replicates() > 0) {
            words.append(
                    "%nIntervals: 95 %%, %s resampled sets of items, those on one prompt together, seed %d."
                            .formatted(Words.number(options.replicates()), options.seed()));
        }
        return words.toString().stripTrailing();
    }

    private static String title(TypeAudit of) {
        return switch (of.type()) {
            case PREFERENCE -> "Preference" + answers(of);
            case STRENGTH -> "Strength (-3 to 3, ties 0)";
            case MORE_HELPFUL -> "More helpful" + answers(of);
            case SAFER -> "Safer" + answers(of);
            case SAFETY -> "Safe or unsafe (each response)";
            case SEVERITY -> "Severity (each response, 0 for safe)";
        };
    }

    private static String answers(TypeAudit of) {
        return " (" + String.join(", ", of.categories()).replace('_', ' ') + ")";
    }

    private void type(TypeAudit of) {
        RatingsAudit audit = of.audit();
        words.append("%n%s%n".formatted(title(of)));
        line(
                "  alpha (%s)".formatted(of.type().isOrdered() ? "ordinal" : "nominal"),
                FigureWords.with(FigureWords.of(audit.alpha().alpha()), audit.alpha().interval()));
        line(
                PERCENT,
                with(
                        new AgreementFigure(
                                audit.percent().mean(),
                                audit.chanceIntervals().observed(),
                                audit.basis())));
        line(EXPECTED, FigureWords.of(audit.chance().chance()));
        of.besides().forEach(beside -> line("  " + beside.words(), with(beside.figure())));
        basis(audit.basis(), of.type().isOfResponses() ? "response" : "pair");
        meaning(audit);
    }

    private void meaning(RatingsAudit audit) {
        if (audit.percent().mean() instanceof Figure.Known(double agreement)
                && audit.chance().chance() instanceof Figure.Known(double chance)) {
            sentence(
                    "Two annotators of the same item say the same in %s of cases; chance would give %s. Alpha is 1 where all agree and 0 where they agree as by chance."
                            .formatted(
                                    FigureWords.percent(agreement), FigureWords.percent(chance)));
        }
    }

    private void categories(CategoryAudit audit) {
        words.append("%nHazard categories (each response, as sets)%n".formatted());
        line("  alpha (MASI)", with(audit.masi()));
        line("  alpha (Jaccard)", FigureWords.of(audit.jaccard()));
        line("  exactly the same", with(audit.percent()));
        basis(audit.masi().basis(), "response");
        sentence(
                "Sets that overlap agree in part. Where a category is rare, alpha falls with a single disagreement: look at positive agreement and AC1, too.");
        for (SetsReport.OfTag tag : audit.categories()) {
            line(
                    "  " + tag.tag(),
                    "alpha %s, AC1 %s, positive agreement %s, %s"
                            .formatted(
                                    FigureWords.with(
                                            FigureWords.of(tag.alpha().alpha()),
                                            tag.alpha().interval()),
                                    FigureWords.of(tag.ac1()),
                                    FigureWords.of(tag.positive()),
                                    Words.count(tag.labels(), "label")));
        }
    }

    private void basis(Basis basis, String item) {
        line(
                "  rests on",
                "%s, %s, %s"
                        .formatted(
                                Words.count(basis.items(), item),
                                Words.count(basis.labels(), "label"),
                                Words.count(basis.annotators(), "annotator")));
        count("  with one label, left out", basis.single());
    }

    private void annotators() {
        List<AgreementReport.OfAnnotator> people = report.people();
        report.types().stream()
                .filter(of -> of.type() == LabelType.PREFERENCE)
                .findFirst()
                .ifPresent(of -> {
                    words.append("%nAnnotators (preference)%n".formatted());
                    people.stream()
                            .limit(MAX_ANNOTATORS)
                            .map(AgreementReport.OfAnnotator::name)
                            .filter(of.annotators()::contains)
                            .forEach(name -> annotator(of, name));
                    if (people.size() > MAX_ANNOTATORS) {
                        line("  ...", "--json has them all");
                    }
                    sentence(
                            "How often each agrees with the others on the same pairs, and how often each is right by a model that believes in one truth (Dawid and Skene).");
                    if (of.audit().dawidSkene() instanceof DawidSkene.Undefined undefined) {
                        line("  the model", "undefined: " + undefined.reason().words());
                    }
                });
        if (!report.behavior().side().annotators().isEmpty()) {
            words.append("%nSide of the screen%n".formatted());
            report.behavior().side().annotators().stream()
                    .limit(MAX_ANNOTATORS)
                    .forEach(this::bias);
            sentence(
                    "How often each chose the left response. A small adjusted p says that it is hardly by chance; it is adjusted for the number of annotators.");
        }
    }

    private void annotator(TypeAudit of, String name) {
        int number = of.annotators().indexOf(name);
        LeaveOneOut rest = of.audit().rest().get(number);
        String accuracy =
                of.audit().dawidSkene() instanceof DawidSkene.Estimated(var fit)
                        ? ", accuracy by the model " + FigureWords.of(fit.accuracy(number))
                        : "";
        line(
                "  " + name,
                "agrees with the others %s on %s%s"
                        .formatted(
                                FigureWords.of(rest.agreement()),
                                Words.count(rest.items(), "pair"),
                                accuracy));
    }

    private void bias(Findings.Of<SideBias> of) {
        String name = "  " + of.annotator();
        switch (of.finding()) {
            case Finding.Untested<SideBias>(Obstacle obstacle) ->
                    line(name, "cannot be tested: " + obstacle.words());
            case Finding.Tested<SideBias>(SideBias bias) -> {
                Proportion.Bounds bounds = bias.left().wilson();
                line(
                        name,
                        "left %s [%s, %s] of %s, adjusted p %s"
                                .formatted(
                                        FigureWords.of(bias.left().share()),
                                        FigureWords.of(bounds.low()),
                                        FigureWords.of(bounds.high()),
                                        Words.count(bias.left().trials(), "choice"),
                                        String.format(
                                                Locale.ENGLISH,
                                                "%.4f",
                                                bias.significance().adjusted())));
            }
        }
    }

    private void slices(Slicing by) {
        for (Slice slice : report.slices()) {
            words.append("%nBy %s: %s%n".formatted(by.code(), slice.name()));
            for (Headline headline : slice.headlines()) {
                line(
                        "  " + headline.code().replace('_', ' '),
                        "alpha %s, percent agreement %s, %s"
                                .formatted(
                                        with(headline.alpha()),
                                        with(headline.percent()),
                                        Words.count(headline.alpha().basis().items(), "item")));
            }
        }
    }

    private void count(String name, long number) {
        if (number > 0) {
            line(name, Words.number(number));
        }
    }

    private void sentence(String sentence) {
        words.append("  %s%n".formatted(sentence));
    }

    private void line(String name, String value) {
        words.append("%-34s %s%n".formatted(name, value));
    }

    private static String with(AgreementFigure figure) {
        String number = FigureWords.of(figure.figure());
        return figure.figure() instanceof Figure.Known
                ? FigureWords.with(number, figure.interval())
                : number;
    }
}
