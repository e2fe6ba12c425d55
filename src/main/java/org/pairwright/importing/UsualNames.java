package org.pairwright.importing;

import java.util.List;
import java.util.Locale;
import org.pairwright.domain.PairField;

/// What files call the fields of a pair.
final class UsualNames {
    private UsualNames() {}

    /// A name as it stands in the lists: in lower case with `_` for spaces and hyphens.
    static String form(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /// The usual name first, each in its [#form]. The responses and their sources go in pairs:
    /// [ResponseNames]. Files with a chosen and a rejected response are of formats of their own, so
    /// that these names count only where somebody maps other fields.
    static List<String> of(PairField field) {
        return switch (field) {
            case ID -> List.of("id", "pair_id", "uid", "uuid", "row_id", "example_id", "idx");
            case SYSTEM -> List.of("system", "system_prompt", "system_message");
            case PROMPT ->
                    List.of(
                            "prompt",
                            "instruction",
                            "question",
                            "query",
                            "input",
                            "context",
                            "messages",
                            "conversation");
            case PREFERENCE ->
                    List.of("preference", "preferred", "winner", "label", "choice", "comparison");
            case ANNOTATOR -> List.of("annotator", "annotator_id");
            case RESPONSE_A,
                    RESPONSE_B,
                    RESPONSES,
                    SOURCE_A,
                    SOURCE_B,
                    STRENGTH,
                    TOOLS,
                    SENSITIVE ->
                    List.of(field.code());
            case CHOSEN -> List.of("chosen", "chosen_response");
            case REJECTED -> List.of("rejected", "rejected_response");
        };
    }
}
