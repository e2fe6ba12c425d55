package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How far each two annotators agree, those who agree most with the others first: by Cohen's kappa,
/// with quadratic weights where labels have an order.
final class WhoAgrees {
    /// A kappa of fewer pairs says little.
    private static final int ENOUGH = 30;

    /// So many columns fit beside other pictures.
    private static final int NARROW = 7;

    /// With more the numbers have no room in the picture.
    static final int MANY = 18;

    /// Who agrees so much less than the others is named.
    private static final double FAR = 0.15;

    private final TypeAudit type;
    private final boolean weighted;
    private final AgreementWords words;
    private final PairsBehind behind;

    /// For each annotator those they share pairs with, by number.
    private final List<Map<Integer, AnnotatorPairs.Pair>> pairs = new ArrayList<>();

    private final double[] means;

    private WhoAgrees(TypeAudit type, AgreementWords words, PairsBehind behind) {
        this.type = type;
        weighted = type.type().isOrdered();
        this.words = words;
        this.behind = behind;
        int n = type.annotators().size();
        for (int i = 0; i < n; i++) {
            pairs.add(new HashMap<>());
        }
        for (AnnotatorPairs.Pair pair : type.audit().pairs()) {
            pairs.get(pair.first()).put(pair.second(), pair);
            pairs.get(pair.second()).put(pair.first(), pair);
        }
        means = IntStream.range(0, n).mapToDouble(this::mean).toArray();
    }

    static Exhibit of(TypeAudit type, AgreementWords words, PairsBehind behind) {
        boolean weighted = type.type().isOrdered();
        String id = weighted ? "agreement-who-" + type.type().code() : "agreement-who";
        String title =
                weighted
                        ? words.of("agreement.who.ordered", words.type(type.type()))
                        : words.of("agreement.who.title");
        if (type.annotators().size() < 2) {
            return Exhibit.missing(id, title, words.of("agreement.who.one"));
        }
        if (type.audit().pairs().isEmpty()) {
            return Exhibit.missing(id, title, words.of("agreement.who.apart"));
        }
        return new WhoAgrees(type, words, behind).exhibit(id, title);
    }

    private Exhibit exhibit(String id, String title) {
        List<Integer> order =
                IntStream.range(0, means.length)
                        .filter(i -> !pairs.get(i).isEmpty())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer i) -> -means[i])
                                        .thenComparing(i -> i))
                        .toList();
        List<String> names = order.stream().map(type.annotators()::get).toList();
        List<List<MatrixPlot.Cell>> cells = new ArrayList<>();
        for (int row : order) {
            cells.add(order.stream().map(column -> cell(row, column)).toList());
        }
        Exhibit exhibit =
                Exhibit.drawn(id, title, what(order), new MatrixPlot(names, names, cells), table());
        return order.size() > NARROW ? exhibit.asWide() : exhibit;
    }

    private String what(List<Integer> order) {
        List<Integer> told = order.stream().filter(i -> shared(i) >= ENOUGH).toList();
        String said =
                words.of(weighted ? "agreement.who.weighted" : "agreement.who.what")
                        + " "
                        + (isLastApart(told)
                                ? words.of(
                                        "agreement.who.apartFrom",
                                        type.annotators().get(told.getLast()))
                                : words.of("agreement.who.gray"));
        if (order.size() > MANY) {
            said += " " + words.of("agreement.who.many");
        }
        List<String> left = type.apart();
        return left.isEmpty()
                ? said
                : said
                        + " "
                        + words.of(
                                "agreement.who.left",
                                left.size(),
                                words.names(left),
                                left.size() - AgreementWords.NAMED);
    }

    /// @param told those of whom enough is known
    private boolean isLastApart(List<Integer> told) {
        return told.size() > 2
                && told.stream()
                                        .limit(told.size() - 1L)
                                        .mapToDouble(i -> means[i])
                                        .average()
                                        .orElseThrow()
                                - means[told.getLast()]
                        > FAR;
    }

    private Figure kappa(AnnotatorPairs.Pair pair) {
        return weighted ? pair.quadratic() : pair.kappa();
    }

    private Interval interval(AnnotatorPairs.Pair pair) {
        return weighted ? pair.quadraticInterval() : pair.interval();
    }

    /// On how many pairs a kappa with somebody else rests.
    private long shared(int annotator) {
        return pairs.get(annotator).values().stream()
                .filter(pair -> kappa(pair) instanceof Figure.Known)
                .mapToLong(AnnotatorPairs.Pair::items)
                .sum();
    }

    /// Weighed by the pairs that they share; least where there are none.
    private double mean(int annotator) {
        double sum = 0;
        double n = 0;
        for (AnnotatorPairs.Pair pair : pairs.get(annotator).values()) {
            if (kappa(pair) instanceof Figure.Known(double kappa)) {
                sum += kappa * pair.items();
                n += pair.items();
            }
        }
        return n == 0 ? Double.NEGATIVE_INFINITY : sum / n;
    }

    private MatrixPlot.Cell cell(int row, int column) {
        return Optional.ofNullable(pairs.get(row).get(column))
                .map(pair -> cell(pair, row, column))
                .orElse(MatrixPlot.Cell.EMPTY);
    }

    private MatrixPlot.Cell cell(AnnotatorPairs.Pair pair, int row, int column) {
        String one = type.annotators().get(row);
        String other = type.annotators().get(column);
        double kappa = kappa(pair).value().orElse(0);
        boolean few = pair.items() < ENOUGH;
        return new MatrixPlot.Cell(
                Math.min(1, Math.abs(kappa)),
                few,
                kappa < 0 ? Ink.BAD : Ink.ACCENT,
                words.number(kappa(pair)),
                words.of("agreement.who.n", pair.items()),
                words.of(
                        few ? "agreement.who.cellFew" : "agreement.who.cell",
                        one,
                        other,
                        words.number(kappa(pair), interval(pair)),
                        words.percent(pair.agreement()),
                        pair.items()),
                behind.of(TextField.ANNOTATOR, one, other));
    }

    private Exhibit.Table table() {
        return new Exhibit.Table(
                List.of(
                        words.of("agreement.head.one"),
                        words.of("agreement.head.other"),
                        words.of(weighted ? "agreement.head.quadratic" : "agreement.head.kappa"),
                        words.of("agreement.head.agree"),
                        words.of("agreement.head.pairs")),
                type.audit().pairs().stream()
                        .map(pair ->
                                List.of(
                                        type.annotators().get(pair.first()),
                                        type.annotators().get(pair.second()),
                                        words.number(kappa(pair), interval(pair)),
                                        words.percent(pair.agreement()),
                                        words.count(pair.items())))
                        .toList());
    }
}
