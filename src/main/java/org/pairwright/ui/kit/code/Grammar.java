package org.pairwright.ui.kit.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the scanner needs to know of a language.
///
/// @param words keywords and built-in names; in lower case where the language folds it
/// @param forms comments, strings and literals by their first character, in the order to try
/// @param sigils characters that make the word behind them something, such as `@`
/// @param wordStarts what words may begin with and contain besides letters, digits and `_`
/// @param wordParts what words may contain besides
record Grammar(
        Map<String, CodeKind> words,
        Map<Character, List<Form>> forms,
        Map<Character, CodeKind> sigils,
        String wordStarts,
        String wordParts,
        Set<Trait> traits)
        implements Highlighter {

    @Override
    public void mark(String code, Spans spans) {
        new Scanner(code, this, spans).scan();
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    List<Form> formsAt(char first) {
        return forms.getOrDefault(first, List.of());
    }

    Optional<CodeKind> sigil(char sign) {
        return Optional.ofNullable(sigils.get(sign));
    }

    Optional<CodeKind> known(String word) {
        return Optional.ofNullable(
                words.get(has(Trait.FOLDS_CASE) ? word.toLowerCase(Locale.ROOT) : word));
    }
}
