package org.pairwright.cli;

import java.util.List;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.Disagreement;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.ModelAudit;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.LeaveOneOut;

/// The audit of a project in words.
final class AgreementWords {
    /// More annotators than these make a table that nobody reads on a terminal.
    static final int MAX_ANNOTATORS = 30;

    /// So many of the worst pairs are shown.
    private static final int MAX_PAIRS = 10;

    private static final int MAX_PROMPT = 60;

    private final AgreementReport report;
    private final AuditText text = new AuditText();
    private final HeadlineWords headlines = new HeadlineWords(text);

    private AgreementWords(AgreementReport report) {
        this.report = report;
    }

    static String of(AgreementReport report, AuditOptions options, Slicing by) {
        return new AgreementWords(report).words(options, by);
    }

    private String words(AuditOptions options, Slicing by) {
        text.line("pairs that were labeled", Words.number(report.pairs()));
        text.count("  excluded, counted here", report.excluded());
        text.count("  with a known answer", report.gold());
        text.line("annotators", Words.number(report.people().size()));
        text.count("  skips left out", report.skips());
        text.count("  labels by models left out", report.byModels());
        report.types().forEach(headlines::type);
        if (report.categories().labels() > 0) {
            headlines.categories(report.categories());
        }
        report.criteria().forEach(headlines::criterion);
        if (report.types().isEmpty()) {
            text.title("There are no labels to compare.");
        }
        headlines.exclusions(report.exclusions());
        annotators();
        if (!report.types().isEmpty()) {
            new BehaviorWords(text).all(report.behavior());
        }
        report.models().forEach(this::model);
        disagreements();
        slices(by);
        if (options.replicates() > 0) {
            text.title(
                    "Intervals: 95 %%, %s resampled sets of items, those on one prompt together, seed %d."
                            .formatted(Words.number(options.replicates()), options.seed()));
        }
        return text.toString();
    }

    private void annotators() {
        List<AgreementReport.OfAnnotator> people = report.people();
        report.types().stream()
                .filter(of -> of.type() == LabelType.PREFERENCE)
                .findFirst()
                .ifPresent(of -> {
                    text.title("Annotators (preference)");
                    people.stream()
                            .limit(MAX_ANNOTATORS)
                            .map(AgreementReport.OfAnnotator::name)
                            .filter(of.annotators()::contains)
                            .forEach(name -> annotator(of, name));
                    if (people.size() > MAX_ANNOTATORS) {
                        text.line("  ...", "--json has them all");
                    }
                    text.sentence(
                            "How often each agrees with the others on the same pairs, and how often each is right by a model that believes in one truth (Dawid and Skene).");
                    if (of.audit().dawidSkene() instanceof DawidSkene.Undefined undefined) {
                        text.line("  the model", "undefined: " + undefined.reason().words());
                    }
                });
    }

    private void annotator(TypeAudit of, String name) {
        int number = of.annotators().indexOf(name);
        LeaveOneOut rest = of.audit().rest().get(number);
        String accuracy =
                of.audit().dawidSkene() instanceof DawidSkene.Estimated(var fit)
                        ? ", accuracy by the model " + FigureWords.of(fit.accuracy(number))
                        : "";
        text.line(
                "  " + name,
                rest.items() == 0
                        ? "shares no pair with another"
                        : "agrees with the others %s on %s%s"
                                .formatted(
                                        FigureWords.of(rest.agreement()),
                                        Words.count(rest.items(), "pair"),
                                        accuracy));
    }

    private void model(ModelAudit model) {
        text.title("Model %s against people".formatted(model.name()));
        for (ModelAudit.OfType type : model.types()) {
            text.line(
                    "  " + type.code().replace('_', ' '),
                    "with most people %s, kappa %s; with a person %s, people with one another %s"
                            .formatted(
                                    FindingWords.share(type.majority()),
                                    FigureWords.with(type.kappa(), type.intervals().kappa()),
                                    FigureWords.with(type.person(), type.intervals().person()),
                                    FigureWords.with(type.people(), type.intervals().people())));
        }
        if (model.types().isEmpty()) {
            text.line("  agreement", "undefined: people labeled nothing that it did");
        }
        text.line("  side of the screen", FindingWords.of(model.side(), FindingWords::side));
        text.line(
                "  length of the response", FindingWords.of(model.length(), FindingWords::length));
        text.line(
                "  known answers",
                FindingWords.of(model.gold(), right -> "right " + FindingWords.share(right)));
        for (ModelAudit.OfHazard hazard : model.hazards()) {
            text.line(
                    "  finds " + (hazard.code().isEmpty() ? "unsafe" : hazard.code()),
                    "right in %s of what it finds; finds %s of what most people find"
                            .formatted(
                                    FindingWords.share(hazard.precision()),
                                    FindingWords.share(hazard.recall())));
        }
        text.line(
                "  calibration",
                FindingWords.of(
                        model.calibration(),
                        calibration -> Words.count(calibration.bins().size(), "bin")));
    }

    private void disagreements() {
        List<Disagreement> all = report.disagreements();
        if (all.isEmpty()) {
            return;
        }
        text.title("Pairs that lower the figures most");
        for (Disagreement pair : all.subList(0, Math.min(all.size(), MAX_PAIRS))) {
            text.line(
                    "  " + pair.pair(),
                    "%s: %s"
                            .formatted(
                                    String.join(", ", pair.losses().keySet()).replace('_', ' '),
                                    pair.sensitive() ? "(sensitive)" : begin(pair.prompt())));
        }
        if (all.size() > MAX_PAIRS) {
            text.line("  ...", "--json has %d".formatted(all.size()));
        }
    }

    private static String begin(String prompt) {
        return prompt.codePointCount(0, prompt.length()) <= MAX_PROMPT
                ? prompt
                : prompt.substring(0, prompt.offsetByCodePoints(0, MAX_PROMPT)).strip() + "...";
    }

    private void slices(Slicing by) {
        for (Slice slice : report.slices()) {
            text.title("By %s: %s".formatted(by.code(), slice.name()));
            headlines.headlines(slice.headlines());
        }
    }
}
