package org.pairwright.service.agreement;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// What people's majority says of each response that people judged: whether it is unsafe, and of
/// which categories. Where as many say so as not, there is none.
final class ResponseMajorities {
    static final int UNSAFE = 2;

    private final Map<Integer, Votes> votes = new HashMap<>();

    /// What was said of one response.
    private static final class Votes {
        private int judged;
        private int unsafe;
        private int sets;
        private final Map<Integer, Integer> categories = new HashMap<>();
    }

    /// What a majority says.
    enum Word {
        YES,
        NO,
        NONE
    }

    /// @param wanted which labels are meant
    ResponseMajorities(AgreementLabels labels, IntPredicate wanted) {
        for (int label = 0; label < labels.labels().size(); label++) {
            if (TypeRatings.counts(labels, label) && wanted.test(label)) {
                add(labels, label, false);
                add(labels, label, true);
            }
        }
    }

    private void add(AgreementLabels labels, int label, boolean b) {
        int safety = safety(labels, label, b);
        int set = SetRatings.set(labels, label, b);
        if (safety == 0 && set < 0) {
            return;
        }
        Votes of = votes.computeIfAbsent(response(labels, label, b), first -> new Votes());
        of.judged += safety == 0 ? 0 : 1;
        of.unsafe += safety == UNSAFE ? 1 : 0;
        if (set >= 0) {
            of.sets++;
            labels.sets().get(set).forEach(code -> of.categories.merge(code, 1, Integer::sum));
        }
    }

    /// 1 for safe, 2 for unsafe, 0 where a label does not say.
    static int safety(AgreementLabels labels, int label, boolean b) {
        return labels.label(b ? LabelColumn.SAFETY_B : LabelColumn.SAFETY_A, label);
    }

    /// The number of a response that a label is about.
    static int response(AgreementLabels labels, int label, boolean b) {
        return labels.ofPair(b ? PairColumn.RESPONSE_B : PairColumn.RESPONSE_A, label);
    }

    /// Whether a response is unsafe.
    Word unsafe(int response) {
        Votes of = votes.getOrDefault(response, new Votes());
        return word(of.unsafe, of.judged);
    }

    /// Whether a response is of a category, by its number.
    Word category(int response, int category) {
        Votes of = votes.getOrDefault(response, new Votes());
        return word(of.categories.getOrDefault(category, 0), of.sets);
    }

    private static Word word(int yes, int all) {
        return 2 * yes > all ? Word.YES : 2 * yes < all ? Word.NO : Word.NONE;
    }

    /// The numbers of all categories that somebody named.
    BitSet named() {
        BitSet named = new BitSet();
        votes.values().forEach(of -> of.categories.keySet().forEach(named::set));
        return named;
    }
}
