package org.pairwright.storage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a project asks, as JSON text: an object with the keys asked and required, lists of
/// questions' codes, criteria, a list of objects, and quick_phrases, a list of texts. A criterion
/// has the keys code, name, meaning and required, and those of its scale: points, low and high for
/// a rating, and none for a comparison.
final class QuestionsCodec {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String ASKED = "asked";
    private static final String REQUIRED = "required";
    private static final String CRITERIA = "criteria";
    private static final String PHRASES = "quick_phrases";

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
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        put(questions, root);
        return root.toString();
    }

    /// Puts the keys of questions into an object that has others.
    static void put(Questions questions, ObjectNode root) {
        codes(questions.asked()).forEach(root.putArray(ASKED)::add);
        // Left out where there are none, as when no project had them.
        if (!questions.required().isEmpty()) {
            codes(questions.required()).forEach(root.putArray(REQUIRED)::add);
        }
        if (!questions.criteria().isEmpty()) {
            ArrayNode criteria = root.putArray(CRITERIA);
            questions.criteria().forEach(it -> CriterionCodec.put(it, criteria.addObject()));
        }
        questions.quickPhrases().forEach(root.putArray(PHRASES)::add);
    }

    /// In one order, so that the same questions are the same text.
    private static List<String> codes(Set<Question> questions) {
        return questions.stream().sorted().map(Question::code).toList();
    }

    /// The questions that [#encode] wrote.
    ///
    /// @throws StorageFailure.Damaged when `stored` is none of them
    static Questions decode(String stored) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), stored)) {
            json.nextToken();
            Questions questions = read(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("something follows them.");
            }
            return questions;
        } catch (JacksonException e) {
            throw damaged("they are not JSON.", e);
        } catch (IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    private static Questions read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return FIRST;
        }
        boolean listed = false;
        EnumSet<Question> asked = EnumSet.noneOf(Question.class);
        EnumSet<Question> required = EnumSet.noneOf(Question.class);
        List<Criterion> criteria = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            switch (key) {
                case ASKED -> {
                    listed = true;
                    texts(json).forEach(code -> asked.add(question(code)));
                }
                case REQUIRED -> texts(json).forEach(code -> required.add(question(code)));
                case CRITERIA -> criteria.addAll(CriterionCodec.read(json));
                case PHRASES -> phrases.addAll(texts(json));
                default -> json.skipChildren();
            }
        }
        return listed ? new Questions(asked, required, criteria, phrases) : FIRST;
    }

    /// The texts of a list; what else is in it is empty, and what is no list has none.
    private static List<String> texts(JsonParser json) {
        List<String> texts = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                texts.add(json.getValueAsString(""));
                json.skipChildren();
            }
        } else {
            json.skipChildren();
        }
        return texts;
    }

    private static Question question(String code) {
        return Question.of(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no question \"" + code + "\"."));
    }

    private static StorageFailure.Damaged damaged(String why, RuntimeException cause) {
        return new StorageFailure.Damaged("The project's questions are damaged: " + why, cause);
    }
}
