package org.pairwright.ui.kit.code;

import java.util.Optional;
import java.util.Set;

/// Tells what a word is by itself, by what stands before it and by the sign behind it.
final class WordKinds {
    private static final Set<String> BEFORE_FUNCTIONS =
            Set.of("def", "fn", "func", "fun", "function", "sub");
    private static final Set<String> BEFORE_TYPES =
            Set.of(
                    "class",
                    "struct",
                    "interface",
                    "enum",
                    "trait",
                    "extends",
                    "implements",
                    "impl");

    private final String code;
    private final Grammar grammar;
    private String wordBefore = "";
    private boolean afterType;
    private boolean afterDot;

    WordKinds(String code, Grammar grammar) {
        this.code = code;
        this.grammar = grammar;
    }

    boolean beginsWord(int place) {
        int letter = code.codePointAt(place);
        return letter == '_'
                || Character.isUnicodeIdentifierStart(letter)
                || grammar.wordStarts().indexOf(letter) >= 0;
    }

    int endOfWord(int start) {
        int end = start;
        while (end < code.length()) {
            int letter = code.codePointAt(end);
            if (!Character.isUnicodeIdentifierPart(letter)
                    && grammar.wordStarts().indexOf(letter) < 0
                    && grammar.wordParts().indexOf(letter) < 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return Math.max(end, start + 1);
    }

    /// Remembers the word for the next one.
    Optional<CodeKind> of(int start, int end) {
        String word = code.substring(start, end);
        Optional<CodeKind> kind = kindOf(word, start, end);
        wordBefore = word;
        afterType = kind.filter(CodeKind.TYPE::equals).isPresent();
        afterDot = false;
        return kind;
    }

    private Optional<CodeKind> kindOf(String word, int start, int end) {
        boolean stands = !grammar.has(Trait.SPACES_SEPARATE) || startsAfterSpace(start);
        Optional<CodeKind> known = afterDot || !stands ? Optional.empty() : grammar.known(word);
        if (grammar.has(Trait.KEYS_BEFORE_COLONS) && isBeforeColon(end)) {
            return Optional.of(CodeKind.NAME);
        }
        if (known.isPresent()) {
            return known;
        }
        if (BEFORE_FUNCTIONS.contains(wordBefore)) {
            return Optional.of(CodeKind.NAME);
        }
        if (BEFORE_TYPES.contains(wordBefore)) {
            return Optional.of(CodeKind.TYPE);
        }
        boolean isType = grammar.has(Trait.CAPITALS_ARE_TYPES) && namesType(word);
        if (end < code.length() && code.charAt(end) == '(') {
            return Optional.of(isType && !afterDot && !afterType ? CodeKind.TYPE : CodeKind.NAME);
        }
        return isType ? Optional.of(CodeKind.TYPE) : Optional.empty();
    }

    /// A capital and, unless it is a single letter, something that is no capital: `LIMIT` is a
    /// constant.
    private static boolean namesType(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && (word.length() == 1 || word.codePoints().anyMatch(Character::isLowerCase));
    }

    boolean isBeforeColon(int end) {
        int place = end;
        while (place < code.length() && code.charAt(place) == ' ') {
            place++;
        }
        return place < code.length() && code.charAt(place) == ':';
    }

    boolean startsAfterSpace(int place) {
        return place == 0 || " \t\r\n;(){}[]|&`".indexOf(code.charAt(place - 1)) >= 0;
    }

    /// Whether no value ends right before this place.
    boolean standsApart(int place) {
        return place == 0
                || !(Character.isLetterOrDigit(code.charAt(place - 1))
                        || "_.)]}".indexOf(code.charAt(place - 1)) >= 0);
    }

    void afterSign(char sign) {
        wordBefore = "";
        afterType = afterType && ">*&]".indexOf(sign) >= 0;
        afterDot = sign == '.';
    }

    void afterOther() {
        wordBefore = "";
        afterType = false;
        afterDot = false;
    }
}
