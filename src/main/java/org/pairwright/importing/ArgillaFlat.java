package org.pairwright.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.PairChoice;

/// Records of Argilla 2 as they are flattened: texts as fields, and for each question three lists
/// that go side by side, the answers, the users who gave them and their status.
final class ArgillaFlat extends ImportFormat {
    private static final String RESPONSES = ".responses";
    private static final String USERS = ".responses.users";
    private static final String STATUS = ".responses.status";

    /// Answers in any other status, such as drafts, are none.
    static final String SUBMITTED = "submitted";

    ArgillaFlat() {
        super("argilla-flat", "Argilla, flattened: texts, and lists of answers and users", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return questions(row).stream()
                .findFirst()
                .map(question ->
                        question + RESPONSES + ", " + question + USERS + " and texts beside them");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        Set<String> placed = new HashSet<>(Set.of("id", "status"));
        for (Row row : sample) {
            placed.addAll(texts(row).keySet());
            for (String question : questions(row)) {
                placed.addAll(List.of(question + RESPONSES, question + USERS, question + STATUS));
            }
        }
        return new ArgillaReader(new Extras(placed), options.pairs());
    }

    /// Reads the rows.
    private record ArgillaReader(Extras extras, PairChoice choice) implements RowReader {
        @Override
        public List<ImportedPair> read(Row row, Findings findings) {
            Map<String, Field> texts = texts(row);
            List<ArgillaVote> votes = List.of();
            for (String question : questions(row)) {
                List<ArgillaVote> said = votes(row, question, findings);
                if (votes.isEmpty() && said.stream().anyMatch(it -> it.compares(texts.keySet()))) {
                    votes = said;
                } else {
                    keep(question, findings);
                }
            }
            String id = RowFields.externalId(row.field("id"), findings);
            return new ArgillaRecord(id, texts, votes).pairs(row, choice, extras, findings);
        }
    }

    private static List<ArgillaVote> votes(Row row, String question, Findings findings) {
        List<Field> values = list(row, question + RESPONSES);
        List<Field> users = list(row, question + USERS);
        List<Field> status = list(row, question + STATUS);
        List<ArgillaVote> votes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            boolean counts = i >= status.size() || status.get(i).text().equals(SUBMITTED);
            if (counts && !values.get(i).isBlank()) {
                Optional<Field> user =
                        i < users.size() ? Optional.of(users.get(i)) : Optional.empty();
                votes.add(new ArgillaVote(AnnotatorName.of(user, findings), values.get(i)));
            } else {
                // A draft is no decision, and is not lost.
                keep(question, findings);
            }
        }
        return votes;
    }

    private static List<Field> list(Row row, String name) {
        return row.field(name, Field.Kind.ARRAY).map(Nested::items).orElse(List.of());
    }

    private static void keep(String question, Findings findings) {
        List.of(RESPONSES, USERS, STATUS).forEach(part -> findings.keep(question + part));
    }

    private static List<String> questions(Row row) {
        return row.shape().names().stream()
                .filter(name -> name.endsWith(RESPONSES) && row.shape().has(usersOf(name)))
                .map(name -> name.substring(0, name.length() - RESPONSES.length()))
                .toList();
    }

    private static String usersOf(String responses) {
        return responses.substring(0, responses.length() - RESPONSES.length()) + USERS;
    }

    /// The fields that annotators read: texts, or chats, whose names have no dot.
    private static Map<String, Field> texts(Row row) {
        Map<String, Field> texts = new LinkedHashMap<>();
        for (Field field : row.fields()) {
            boolean shown = field.is(Field.Kind.STRING) || field.is(Field.Kind.ARRAY);
            if (shown
                    && field.name().indexOf('.') < 0
                    && !Set.of("id", "status").contains(field.name())) {
                texts.put(field.name(), field);
            }
        }
        return texts;
    }
}
