package org.pairwright.service.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Weights;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// A kind of label on which annotators agree or not, each label being one category of a scheme.
public enum LabelType {
    /// Which response is better. Ties, and both being bad, are answers like others.
    PREFERENCE("preference", "a b tie both_bad"),
    /// By how much, and which: -3 (a much better) to 3; ties and both being bad are 0.
    STRENGTH("strength", "-3 -2 -1 0 1 2 3"),
    MORE_HELPFUL("more_helpful", "a b tie both_bad"),
    SAFER("safer", "a b tie both_bad"),
    /// Whether a response is safe.
    SAFETY("safety", "safe unsafe"),
    /// How bad an unsafe response is; 0 is a safe one.
    SEVERITY("severity", "0 1 2 3");

    private static final int TIE = 3;
    private static final int BOTH_BAD = 4;
    private static final int SKIP = 5;
    private static final int MIDDLE = 3;
    private static final int NONE = -1;

    private final String code;

    /// With spaces between them.
    private final String categories;

    LabelType(String code, String categories) {
        this.code = code;
        this.categories = categories;
    }

    public String code() {
        return code;
    }

    /// The type that a code names; empty where none is called so.
    public static Optional<LabelType> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /// The names of all categories of the scheme, in order.
    public List<String> categories() {
        return List.of(categories.split(" ", -1));
    }

    /// The same where nobody can say, or said, that both are bad.
    List<String> categories(boolean bothBad) {
        return isOfAnswers() && !bothBad ? categories().subList(0, TIE) : categories();
    }

    private boolean isOfAnswers() {
        return !isOrdered() && this != SAFETY;
    }

    /// Whether a label states more than what follows from others: ties are no strength where nobody
    /// was asked for one, and safe responses no severity.
    boolean isStated(AgreementLabels labels, int label) {
        return switch (this) {
            case PREFERENCE, MORE_HELPFUL, SAFER, SAFETY -> true;
            case STRENGTH -> labels.label(LabelColumn.STRENGTH, label) > 0;
            case SEVERITY ->
                    labels.label(LabelColumn.SEVERITY_A, label) > 0
                            || labels.label(LabelColumn.SEVERITY_B, label) > 0;
        };
    }

    /// Whether a label says that both responses are bad.
    boolean isBothBad(AgreementLabels labels, int label) {
        return isOfAnswers() && of(labels, label, false) == BOTH_BAD - 1;
    }

    /// Whether responses are labeled; else pairs are.
    public boolean isOfResponses() {
        return this == SAFETY || this == SEVERITY;
    }

    /// Whether categories stand in an order.
    public boolean isOrdered() {
        return this == STRENGTH || this == SEVERITY;
    }

    /// What the headline takes for a difference.
    Metric metric() {
        return isOrdered() ? new Metric.Ordinal() : new Metric.Nominal();
    }

    /// Where each category stands; none where there is no order.
    double[] scale() {
        return isOrdered()
                ? categories().stream().mapToDouble(Double::parseDouble).toArray()
                : new double[0];
    }

    /// Quadratic weights by the scale.
    Weights weights() {
        return isOrdered() ? new Weights.Quadratic(scale()) : new Weights.Identity();
    }

    /// The category of a label; -1 where it says nothing of this.
    ///
    /// @param b of types about responses, whether it is the second one
    int of(AgreementLabels labels, int label, boolean b) {
        return switch (this) {
            case PREFERENCE -> outcome(labels.label(LabelColumn.PREFERENCE, label));
            case MORE_HELPFUL -> outcome(labels.label(LabelColumn.MORE_HELPFUL, label));
            case SAFER -> outcome(labels.label(LabelColumn.SAFER, label));
            case STRENGTH ->
                    strength(
                            labels.label(LabelColumn.PREFERENCE, label),
                            labels.label(LabelColumn.STRENGTH, label));
            case SAFETY -> safety(labels, label, b) - 1;
            case SEVERITY -> severity(labels, label, b);
        };
    }

    private static int outcome(int answer) {
        return answer == SKIP ? NONE : answer - 1;
    }

    private static int strength(int preference, int level) {
        if (preference == TIE || preference == BOTH_BAD) {
            return MIDDLE;
        }
        if (level == 0 || preference == 0 || preference == SKIP) {
            return NONE;
        }
        return preference == 1 ? MIDDLE - level : MIDDLE + level;
    }

    private static int safety(AgreementLabels labels, int label, boolean b) {
        return labels.label(b ? LabelColumn.SAFETY_B : LabelColumn.SAFETY_A, label);
    }

    private static int severity(AgreementLabels labels, int label, boolean b) {
        int level = labels.label(b ? LabelColumn.SEVERITY_B : LabelColumn.SEVERITY_A, label);
        return switch (safety(labels, label, b)) {
            case 1 -> 0;
            case 2 -> level == 0 ? NONE : level;
            default -> NONE;
        };
    }
}
