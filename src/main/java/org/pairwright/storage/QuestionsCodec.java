package org.pairwright.storage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a project asks, as JSON text: an object with the keys asked, a list of questions' codes,
/// and quick_phrases, a list of texts.
final class QuestionsCodec {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// What the program asked that wrote no list of questions.
    private static final Questions FIRST =
            new Questions(
                    Set.of(
                            Question.STRENGTH,
                            Question.BOTH_BAD,
                            Question.VERDICT,
                            Question.CATEGORIES,
                            Question.SEVERITY,
                            Question.FLAG,
                            Question.RATIONALE),
                    List.of());

    private QuestionsCodec() {}

    static String encode(Questions questions) {
        ObjectNode root = JSON.createObjectNode();
        // In one order, so that the same questions are the same text.
        EnumSet<Question> asked = EnumSet.noneOf(Question.class);
        asked.addAll(questions.asked());
        asked.stream().map(Question::code).forEach(root.putArray("asked")::add);
        questions.quickPhrases().forEach(root.putArray("quick_phrases")::add);
        return root.toString();
    }

    /// The questions that [#encode] wrote.
    ///
    /// @throws StorageFailure.Damaged when `stored` is none of them
    static Questions decode(String stored) {
        try {
            JsonNode root = JSON.readTree(stored);
            if (!root.has("asked")) {
                return FIRST;
            }
            EnumSet<Question> asked = EnumSet.noneOf(Question.class);
            for (JsonNode code : root.path("asked")) {
                asked.add(
                        Question.of(code.asString(""))
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "there is no question " + code + ".")));
            }
            List<String> phrases = new ArrayList<>();
            root.path("quick_phrases").forEach(phrase -> phrases.add(phrase.asString("")));
            return new Questions(asked, phrases);
        } catch (JacksonException e) {
            throw damaged("they are not JSON.", e);
        } catch (IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    private static StorageFailure.Damaged damaged(String why, RuntimeException cause) {
        return new StorageFailure.Damaged("The project's questions are damaged: " + why, cause);
    }
}
