package org.pairwright.ui.labeling;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.pairwright.ui.kit.KeyMap;

/// The keys that say how bad a response is, in one cap.
final class SeverityKeys {
    private SeverityKeys() {}

    /// `Alt 1–3` where the keys only differ in their last character, else all of them.
    static ObservableValue<String> words(KeyMap keys) {
        return keys.boundProperty().map(bound -> wordsNow(keys));
    }

    private static String wordsNow(KeyMap keys) {
        List<String> words =
                LabelingActs.SEVERITY.stream()
                        .map(keys::words)
                        .filter(it -> !it.isEmpty())
                        .toList();
        List<String> starts =
                words.stream().map(it -> it.substring(0, it.length() - 1)).distinct().toList();
        boolean digits =
                words.stream().allMatch(it -> Character.isDigit(it.charAt(it.length() - 1)));
        if (words.size() < LabelingActs.SEVERITY.size() || starts.size() > 1 || !digits) {
            return String.join(", ", words);
        }
        String last = words.getLast();
        return words.getFirst() + "–" + last.charAt(last.length() - 1);
    }
}
