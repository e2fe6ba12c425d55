package org.pairwright.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pairwright.domain.CategoryTerms;

/// Labels with the categories of another taxonomy in the place of those that they were made with.
final class ToldLabels {
    private final AgreementLabels before;
    private final List<String> codes;
    private final Names<List<Integer>> sets = new Names<>();
    private final List<Integer> numbers = new ArrayList<>();

    /// The numbers of sets of which not all can be told.
    private final Set<Integer> untold = new HashSet<>();

    private ToldLabels(AgreementLabels before, CategoryTerms terms) {
        this.before = before;
        TreeSet<String> all = new TreeSet<>();
        before.categories().forEach(code -> all.addAll(terms.of(code)));
        codes = List.copyOf(all);
        sets.of(List.of());
        for (int i = 0; i < before.sets().size(); i++) {
            numbers.add(sets.of(told(i, terms)));
        }
    }

    private List<Integer> told(int set, CategoryTerms terms) {
        TreeSet<Integer> told = new TreeSet<>();
        for (int category : before.sets().get(set)) {
            List<String> comesTo = terms.of(before.categories().get(category));
            comesTo.forEach(code -> told.add(codes.indexOf(code)));
            if (comesTo.isEmpty()) {
                untold.add(set);
            }
        }
        return List.copyOf(told);
    }

    static AgreementLabels of(AgreementLabels before, CategoryTerms.In terms) {
        return new ToldLabels(before, terms).labels();
    }

    private AgreementLabels labels() {
        int size = before.labels().size();
        IntTable<LabelColumn> labels = new IntTable<>(LabelColumn.class, size);
        labels.addAll(before.labels(), 0, size);
        for (int label = 0; label < size; label++) {
            for (LabelColumn side : List.of(LabelColumn.CATEGORIES_A, LabelColumn.CATEGORIES_B)) {
                int set = before.label(side, label);
                if (untold.contains(set)) {
                    // Nothing is not what was found: nobody knows what was, in these words.
                    labels.set(side, label, 0);
                    labels.set(LabelColumn.ASKS_CATEGORIES, label, 0);
                } else if (set > 0) {
                    labels.set(side, label, numbers.get(set));
                }
            }
        }
        return before.with(labels, codes, sets.all());
    }
}
