package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Prompt;

/// A record of Argilla, however it was written: the texts by name, and what users answered to the
/// question that compares them.
///
/// @param texts what annotators read, by name
record ArgillaRecord(String id, Map<String, Field> texts, List<ArgillaVote> votes) {
    /// The pairs of the record's responses: the texts that the votes name, else those that usual
    /// names tell.
    List<ImportedPair> pairs(Row row, PairChoice choice, Extras extras, Findings findings) {
        TaskTexts task = new TaskTexts(row.line(), texts);
        Prompt prompt = task.prompt(findings);
        List<String> names = responses(task);
        List<ResponseList.Ranked> responses = new ArrayList<>();
        for (String name : names) {
            responses.add(
                    new ResponseList.Ranked(
                            responses.size() + 1,
                            Responses.read(task.text(name), "", findings),
                            OptionalDouble.empty()));
        }
        List<ResponseList.Two> twos = ResponseList.of("fields", responses).pairs(choice);
        List<ImportedPair> pairs = new ArrayList<>();
        for (ResponseList.Two two : twos) {
            String first = names.get(two.first().number() - 1);
            String second = names.get(two.second().number() - 1);
            ImportedPair pair =
                    two.pair(
                            twos.size() == 1 ? id : two.id(id),
                            prompt,
                            decisions(first, second),
                            extras.of(row, findings));
            Doubts.about(pair, first, second, findings);
            pairs.add(pair);
        }
        return pairs;
    }

    private List<ImportedAnnotation> decisions(String first, String second) {
        return votes.stream()
                .flatMap(vote ->
                        vote
                                .between(first, second)
                                .map(preference ->
                                        new ImportedAnnotation(
                                                vote.user(), Judgment.of(preference)))
                                .stream())
                .toList();
    }

    private List<String> responses(TaskTexts task) {
        List<String> voted =
                texts.keySet().stream()
                        .filter(name ->
                                votes.stream().anyMatch(vote -> vote.names().contains(name)))
                        .toList();
        List<String> usual = task.responses();
        if (voted.size() > usual.size()) {
            return voted;
        }
        if (usual.isEmpty()) {
            throw TaskTexts.missing("response1");
        }
        return usual;
    }
}
