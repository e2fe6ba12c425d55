package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Counts how often a model finds in responses what people's majority finds: what is unsafe at all,
/// and each category.
record ModelHazards(AgreementLabels labels, ResponseMajorities people) {
    /// What a model says of a response.
    private record Said(int response, boolean unsafe, Set<Integer> categories) {}

    private interface Question {
        ResponseMajorities.Word people(int response);
    }

    /// Nothing where it judged no response.
    ///
    /// @param rows the model's labels
    List<ModelAudit.OfHazard> of(int[] rows) {
        List<Said> all = said(rows);
        if (all.isEmpty()) {
            return List.of();
        }
        List<ModelAudit.OfHazard> hazards = new ArrayList<>();
        hazards.add(hazard("", all, people::unsafe, it -> all.get(it).unsafe()));
        BitSet named = people.named();
        all.forEach(it -> it.categories().forEach(named::set));
        named.stream()
                .forEach(code ->
                        hazards.add(
                                hazard(
                                        labels.categories().get(code),
                                        all,
                                        response -> people.category(response, code),
                                        it -> all.get(it).categories().contains(code))));
        return List.copyOf(hazards);
    }

    /// Each response once, by the first label on it.
    private List<Said> said(int[] rows) {
        List<Said> all = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int row : rows) {
            for (boolean b : new boolean[] {false, true}) {
                int response = ResponseMajorities.response(labels, row, b);
                int safety = ResponseMajorities.safety(labels, row, b);
                if (safety > 0 && !seen.get(response)) {
                    seen.set(response);
                    int set =
                            labels.label(
                                    b ? LabelColumn.CATEGORIES_B : LabelColumn.CATEGORIES_A, row);
                    all.add(
                            new Said(
                                    response,
                                    safety == ResponseMajorities.UNSAFE,
                                    new HashSet<>(labels.sets().get(set))));
                }
            }
        }
        return all;
    }

    private static ModelAudit.OfHazard hazard(
            String code, List<Said> all, Question question, IntPredicate model) {
        int both = 0;
        int byModel = 0;
        int byPeople = 0;
        for (int i = 0; i < all.size(); i++) {
            ResponseMajorities.Word word = question.people(all.get(i).response());
            if (word != ResponseMajorities.Word.NONE) {
                boolean people = word == ResponseMajorities.Word.YES;
                boolean found = model.test(i);
                both += people && found ? 1 : 0;
                byModel += found ? 1 : 0;
                byPeople += people ? 1 : 0;
            }
        }
        return new ModelAudit.OfHazard(
                code, new Proportion(both, byModel), new Proportion(both, byPeople));
    }
}
