package org.pairwright.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.domain.PairField;
import org.pairwright.ui.kit.Messages;

/// What the fields of a pair are called.
record FieldWords(Messages messages) {
    String name(PairField field) {
        return messages.of(
                switch (field) {
                    case ID -> "import.field.id";
                    case SYSTEM -> "import.field.system";
                    case PROMPT -> "import.field.prompt";
                    case RESPONSE_A -> "import.field.responseA";
                    case RESPONSE_B -> "import.field.responseB";
                    case RESPONSES -> "import.field.responses";
                    case CHOSEN -> "import.field.chosen";
                    case REJECTED -> "import.field.rejected";
                    case SOURCE_A -> "import.field.sourceA";
                    case SOURCE_B -> "import.field.sourceB";
                    case PREFERENCE -> "import.field.preference";
                    case STRENGTH -> "import.field.strength";
                    case ANNOTATOR -> "import.field.annotator";
                    case TOOLS -> "import.field.tools";
                    case SENSITIVE -> "import.field.sensitive";
                });
    }

    /// What every pair needs and is not there.
    String lacks(List<PairField> missing) {
        return messages.of(
                "import.map.lacks",
                missing.stream().map(this::name).collect(Collectors.joining(", ")));
    }
}
