package org.pairwright.service.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;

/// A paragraph on how the labels were audited and what came out, ready for a paper, with the
/// sources that it cites.
final class MethodsText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int SHORT_HASH = 12;

    private final AuditedProject audited;
    private final AgreementReport report;
    private final ReportWords words;
    private final List<String> sentences = new ArrayList<>();
    private final Set<Source> sources = EnumSet.noneOf(Source.class);

    MethodsText(AuditedProject audited, ReportWords words) {
        this.audited = audited;
        this.words = words;
        report = audited.figures();
        basis();
        report.types().forEach(this::type);
        if (report.categories().labels() > 0) {
            categories(report.categories());
        }
        intervals();
        policy();
        side();
        length();
        program();
    }

    /// The paragraph.
    String words() {
        return String.join(" ", sentences);
    }

    /// What it cites.
    Set<Source> sources() {
        return sources;
    }

    private void basis() {
        long people = report.people().size();
        say(
                "methods.basis",
                FigureText.count(report.pairs(), "pair"),
                FigureText.count(people, "person"));
        report.types().stream()
                .filter(of -> of.type() == LabelType.PREFERENCE)
                .findFirst()
                .ifPresent(of ->
                        say(
                                "methods.overlap",
                                FigureText.count(of.audit().basis().items(), "pair")));
    }

    private void type(TypeAudit of) {
        Basis basis = of.audit().basis();
        String title = TypeWords.title(of.type()).toLowerCase(Locale.ENGLISH);
        switch (of.audit().alpha().alpha()) {
            case Figure.Undefined(var reason) -> say("methods.undefined", title, reason.words());
            case Figure.Known _ -> {
                say(
                        "methods.alpha",
                        title,
                        FigureText.of(of.audit().alpha().alpha(), of.audit().alpha().interval()),
                        of.type().isOrdered() ? "ordinal" : "nominal",
                        FigureText.percent(
                                of.audit().percent().mean(),
                                of.audit().chanceIntervals().observed()),
                        FigureText.percent(of.audit().chance().chance()),
                        FigureText.count(basis.items(), TypeMeanings.item(of.type())),
                        FigureText.count(basis.labels(), "label"),
                        FigureText.count(basis.annotators(), "annotator"));
                sources.add(Source.KRIPPENDORFF_2011);
                of.besides().stream()
                        .filter(it -> it.key().equals("percent_agreement_without_ties"))
                        .filter(it -> it.figure().figure() instanceof Figure.Known)
                        .findFirst()
                        .ifPresent(it ->
                                say(
                                        "methods.withoutTies",
                                        FigureText.percent(
                                                it.figure().figure(), it.figure().interval())));
            }
        }
    }

    private void categories(CategoryAudit audit) {
        switch (audit.masi().figure()) {
            case Figure.Undefined(var reason) ->
                    say("methods.undefined", "hazard categories", reason.words());
            case Figure.Known _ -> {
                say(
                        "methods.masi",
                        FigureText.of(audit.masi().figure(), audit.masi().interval()),
                        FigureText.percent(audit.percent().figure(), audit.percent().interval()),
                        FigureText.count(audit.masi().basis().items(), "response"));
                sources.add(Source.PASSONNEAU_2006);
            }
        }
    }

    private void intervals() {
        int replicates = audited.request().options().replicates();
        if (replicates > 0) {
            say(
                    "methods.intervals",
                    FigureText.count(replicates),
                    Long.toString(audited.request().options().seed()));
            sources.add(Source.EFRON_TIBSHIRANI_1993);
        }
    }

    private void policy() {
        say(
                "methods.policy",
                FigureText.count(report.skips(), "skip"),
                FigureText.count(report.byModels(), "label"),
                FigureText.count(report.excluded(), "pair"),
                FigureText.count(report.gold(), "pair"));
        if (!audited.request().annotators().isEmpty()) {
            say("methods.annotators", String.join(", ", audited.request().annotators()));
        }
        if (!audited.filter().equals("all pairs")) {
            say("methods.filter", audited.filter());
        }
    }

    private void side() {
        Findings<SideBias> side = report.behavior().side();
        long tested = tested(side);
        long found =
                side.annotators().stream()
                        .flatMap(it -> it.finding().found().stream())
                        .filter(it -> it.significance().isFound())
                        .count();
        if (side.overall() instanceof Finding.Tested<SideBias>(SideBias it)) {
            say(
                    "methods.side",
                    FigureText.percent(it.left()),
                    FigureText.count(it.left().trials(), "choice"),
                    FigureText.p(it.significance().p()),
                    FigureText.count(found),
                    FigureText.count(tested, "annotator"));
            sources.add(Source.WILSON_1927);
            sources.add(Source.BENJAMINI_HOCHBERG_1995);
        } else if (side.overall() instanceof Finding.Untested<SideBias>(var obstacle)) {
            say("methods.side.untested", obstacle.words());
        }
    }

    private static long tested(Findings<?> findings) {
        return findings.annotators().stream()
                .filter(it -> it.finding() instanceof Finding.Tested)
                .count();
    }

    private void length() {
        if (report.behavior().length().overall()
                instanceof Finding.Tested<LengthBias>(LengthBias it)) {
            say(
                    "methods.length",
                    FigureText.percent(it.longer()),
                    FigureText.of(it.oddsRatio()),
                    FigureText.range(it.low(), it.high()),
                    FigureText.p(it.significance().p()));
            sources.add(Source.LIANG_ZEGER_1986);
        }
    }

    private void program() {
        String hash = audited.state().hash();
        say(
                "methods.program",
                audited.program(),
                audited.title(),
                DAY.format(audited.state().at()),
                hash.isEmpty() ? "none" : hash.substring(0, Math.min(SHORT_HASH, hash.length())));
    }

    private void say(String key, Object... arguments) {
        sentences.add(words.of(key, arguments));
    }
}
