package org.pairwright.service.report;

import java.util.List;
import org.pairwright.service.SetsReport;
import org.pairwright.service.agreement.AgreementFigure;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.service.agreement.Exclusions;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.LeaveOneOut;

/// What the figures of an audit mean, in plain words with their own numbers, and where each comes
/// from.
public final class Meanings {
    /// With fewer shared items the agreement of two annotators says little.
    public static final int FEW_ITEMS = 30;

    /// A category with a smaller share of labels is rare.
    private static final double RARE = 0.05;

    private final ReportWords words = new ReportWords();

    /// What is said of one type of label.
    public TypeMeanings of(TypeAudit audit) {
        return new TypeMeanings(audit, words);
    }

    /// What is said of a criterion of the project.
    public CriterionMeanings of(CriterionAudit audit) {
        return new CriterionMeanings(audit, words);
    }

    /// How to read an alpha at all: what is asked of it, and what it can't be compared with.
    public Meaning limits() {
        return Meaning.of(
                words.of("meaning.limits"), Source.KRIPPENDORFF_2011, Source.ARTSTEIN_POESIO_2008);
    }

    /// Alpha of whole sets of categories.
    public Meaning masi(CategoryAudit audit) {
        return known(
                audit.masi(), "meaning.masi", Source.PASSONNEAU_2006, Source.KRIPPENDORFF_2011);
    }

    /// The same by Jaccard's distance.
    public Meaning jaccard(CategoryAudit audit) {
        return audit.jaccard() instanceof Figure.Undefined(var reason)
                ? Undefined.meaning(words, reason)
                : Meaning.of(
                        words.of("meaning.jaccard", FigureText.of(audit.jaccard())),
                        Source.KRIPPENDORFF_2011);
    }

    /// Categories that nobody chose.
    public Meaning unused(List<String> categories) {
        return Meaning.of(words.of("meaning.unused", String.join(", ", categories)));
    }

    /// How often two annotators chose the very same set.
    public Meaning exactSets(CategoryAudit audit) {
        return audit.percent().figure() instanceof Figure.Undefined(var reason)
                ? Undefined.meaning(words, reason)
                : Meaning.of(
                        words.of(
                                "meaning.exactSets",
                                FigureText.percent(
                                        audit.percent().figure(), audit.percent().interval())));
    }

    /// The same where there is room for a line.
    String exactSetsShort(CategoryAudit audit) {
        return audit.percent().figure() instanceof Figure.Undefined(var reason)
                ? words.of(
                        "page.none",
                        reason.words(),
                        FigureText.count(audit.percent().basis().single(), "response"))
                : words.of(
                        "page.exactSets",
                        FigureText.percent(audit.percent().figure()),
                        FigureText.count(audit.percent().basis().items(), "response"));
    }

    /// Agreement on one category.
    ///
    /// @param labels how many sets there are on items with at least two
    public Meaning category(SetsReport.OfTag category, long labels) {
        if (category.labels() == 0) {
            return Meaning.of(words.of("meaning.category.unused"));
        }
        String figures =
                words.of(
                        "meaning.category",
                        FigureText.of(category.alpha().alpha(), category.alpha().interval()),
                        FigureText.percent(category.percent()),
                        FigureText.percent(category.positive()),
                        FigureText.of(category.ac1()),
                        FigureText.count(category.labels(), "label"));
        String rare =
                category.labels() < RARE * labels ? " " + words.of("meaning.category.rare") : "";
        return Meaning.of(
                figures + rare,
                Source.KRIPPENDORFF_2011,
                Source.SPITZER_FLEISS_1974,
                Source.GWET_2008);
    }

    /// Who labeled, and what of it counts.
    public Meaning annotators(AgreementReport report) {
        return Meaning.of(
                words.of(
                        "meaning.annotators",
                        FigureText.count(report.people().size(), "person"),
                        FigureText.count(report.skips(), "skip"),
                        FigureText.count(report.byModels(), "label")));
    }

    /// What figures of parts say.
    public Meaning slices() {
        return Meaning.of(words.of("meaning.slices"));
    }

    /// What a map of who agrees with whom shows.
    public Meaning heatMap() {
        return Meaning.of(
                words.of("meaning.heatMap", FEW_ITEMS), Source.COHEN_1960, Source.COHEN_1968);
    }

    /// Why there is no picture of who agrees with whom.
    public Meaning nobodyShares() {
        return Meaning.of(words.of("meaning.nobodyShares"));
    }

    /// What it says how far each annotator agrees with the others.
    public Meaning leaveOneOut() {
        return Meaning.of(words.of("meaning.leaveOneOut"));
    }

    /// What the model of competence is.
    public Meaning model() {
        return Meaning.of(words.of("meaning.model.competence"), Source.DAWID_SKENE_1979);
    }

    /// How far two annotators agree.
    public Meaning pair(TypeAudit of, AnnotatorPairs.Pair pair) {
        String item = TypeMeanings.item(of.type());
        String figures =
                words.of(
                        "meaning.pair",
                        of.annotators().get(pair.first()),
                        of.annotators().get(pair.second()),
                        FigureText.percent(pair.agreement()),
                        FigureText.count(pair.items(), item),
                        FigureText.of(of.type().isOrdered() ? pair.quadratic() : pair.kappa()));
        String few = pair.items() < FEW_ITEMS ? " " + words.of("meaning.pair.few", FEW_ITEMS) : "";
        return of.type().isOrdered()
                ? Meaning.of(figures + few, Source.COHEN_1968)
                : Meaning.of(figures + few, Source.COHEN_1960);
    }

    /// How far an annotator agrees with the others.
    public Meaning rest(TypeAudit of, int annotator) {
        String name = of.annotators().get(annotator);
        LeaveOneOut rest = of.audit().rest().get(annotator);
        return Meaning.of(
                rest.items() == 0
                        ? words.of("meaning.rest.none", name)
                        : words.of(
                                "meaning.rest",
                                name,
                                FigureText.percent(rest.agreement()),
                                FigureText.count(rest.items(), TypeMeanings.item(of.type())),
                                FigureText.percent(rest.majority()),
                                FigureText.count(rest.settled())));
    }

    /// How good an annotator is by the model.
    public Meaning competence(TypeAudit of, int annotator) {
        return switch (of.audit().dawidSkene()) {
            case DawidSkene.Undefined(var reason) ->
                    Meaning.of(
                            words.of("meaning.competence.undefined", reason.words()),
                            Source.DAWID_SKENE_1979);
            case DawidSkene.Estimated(var fit) -> {
                String right =
                        words.of(
                                "meaning.competence",
                                of.annotators().get(annotator),
                                FigureText.percent(fit.accuracy(annotator)));
                yield Meaning.of(
                        of.audit().rest().get(annotator).items() < FEW_ITEMS
                                ? right + " " + words.of("meaning.competence.few", FEW_ITEMS)
                                : right,
                        Source.DAWID_SKENE_1979);
            }
        };
    }

    /// What leaving pairs out does.
    public Meaning exclusions(Exclusions exclusions) {
        return Meaning.of(
                exclusions.pairs() == 0
                        ? words.of("meaning.exclusions.none")
                        : words.of(
                                "meaning.exclusions",
                                FigureText.count(exclusions.pairs(), "pair"),
                                FigureText.count(exclusions.labels(), "label")));
    }

    /// What the list of disagreements is for.
    public Meaning disagreements() {
        return Meaning.of(words.of("meaning.disagreements"));
    }

    /// All annotators together, as whom something is about.
    public String everybody() {
        return new FindingMeaning(words).everybody();
    }

    /// What is said of what annotators prefer for other reasons than what a response says.
    public BiasMeanings biases() {
        return new BiasMeanings(words);
    }

    /// What is said of how steadily annotators label.
    public SteadinessMeanings steadiness() {
        return new SteadinessMeanings(words);
    }

    /// What is said of what annotators are in the habit of.
    public HabitMeanings habits() {
        return new HabitMeanings(words);
    }

    /// What is said of models that label.
    public ModelMeanings models() {
        return new ModelMeanings(words);
    }

    private Meaning known(AgreementFigure figure, String key, Source... sources) {
        return figure.figure() instanceof Figure.Undefined(var reason)
                ? Undefined.meaning(words, reason)
                : Meaning.of(
                        words.of(key, FigureText.of(figure.figure(), figure.interval())), sources);
    }
}
