package org.pairwright.storage;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Patterns that find the same texts in both databases: SQLite's `glob` and PostgreSQL's `~` know
/// sets of characters alike, while what they take for small and capital letters differs.
final class TextPattern {
    /// Sets of characters by the scripts they hold: finding them goes through all of Unicode.
    private static final Map<List<String>, String> SETS = new ConcurrentHashMap<>();

    /// Cased letters lie on Unicode's first two planes.
    private static final int LAST_CASED = 0x1ffff;

    /// Letters beside the usual capital and small one, such as the sigma at the end of a word, by
    /// their usual small one.
    private static final Map<Integer, int[]> MORE_FORMS = moreForms();

    private static final int[] NONE = {};

    private TextPattern() {}

    private static Map<Integer, int[]> moreForms() {
        Map<Integer, int[]> forms = new HashMap<>();
        for (int at = 0; at <= LAST_CASED; at++) {
            int small = small(at);
            if (small != at && Character.toUpperCase(small) != at) {
                forms.merge(small, new int[] {at}, TextPattern::together);
            }
        }
        return forms;
    }

    private static int[] together(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }

    /// The one small letter of all that share a capital.
    private static int small(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /// What stands between a text and a pattern.
    static String operator(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> " glob ";
            case POSTGRESQL -> " ~ ";
        };
    }

    /// Finds texts that have `text` in them, in capital or small letters of any script.
    static String having(String text, Dialect dialect) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(character -> append(pattern, character, dialect));
        return anywhere(pattern.toString(), dialect);
    }

    /// Finds texts that have a character of one of the scripts.
    static String writtenIn(List<String> scripts, Dialect dialect) {
        return anywhere(SETS.computeIfAbsent(List.copyOf(scripts), TextPattern::set), dialect);
    }

    private static String set(List<String> scripts) {
        List<UnicodeScript> wanted = scripts.stream().map(UnicodeScript::valueOf).toList();
        StringBuilder set = new StringBuilder("[");
        for (int[] range : ranges(wanted)) {
            set.appendCodePoint(range[0]);
            if (range[1] > range[0]) {
                set.append('-').appendCodePoint(range[1]);
            }
        }
        return set.append(']').toString();
    }

    private static String anywhere(String pattern, Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> "*" + pattern + "*";
            case POSTGRESQL -> pattern;
        };
    }

    private static void append(StringBuilder pattern, int character, Dialect dialect) {
        if (Character.isLetter(character)) {
            int[] forms = forms(character);
            pattern.append(forms.length > 1 ? "[" : "");
            Arrays.stream(forms).forEach(pattern::appendCodePoint);
            pattern.append(forms.length > 1 ? "]" : "");
            return;
        }
        switch (dialect) {
            case SQLITE -> {
                boolean sign = "*?[".indexOf(character) >= 0;
                pattern.append(sign ? "[" : "").appendCodePoint(character).append(sign ? "]" : "");
            }
            // Before a digit or a letter a backslash has meanings of its own.
            case POSTGRESQL -> {
                boolean sign = character < 128 && !Character.isDigit(character);
                pattern.append(sign ? "\\" : "").appendCodePoint(character);
            }
        }
    }

    /// The letter and its capital and small forms.
    private static int[] forms(int letter) {
        int small = small(letter);
        int[] usual = {letter, small, Character.toUpperCase(small)};
        return IntStream.of(together(usual, MORE_FORMS.getOrDefault(small, NONE)))
                .distinct()
                .sorted()
                .toArray();
    }

    /// The first and last characters of each run, as few runs as can be: SQLite tries one after the
    /// other at each character. What Unicode has not given out yet, and marks that take the script
    /// of the letter they stand on, don't end a run.
    private static List<int[]> ranges(List<UnicodeScript> wanted) {
        List<int[]> ranges = new ArrayList<>();
        boolean going = false;
        for (int at = 0; at <= Character.MAX_CODE_POINT; at++) {
            UnicodeScript script = UnicodeScript.of(at);
            if (wanted.contains(script)) {
                if (going) {
                    ranges.getLast()[1] = at;
                } else {
                    ranges.add(new int[] {at, at});
                }
                going = true;
            } else if (script != UnicodeScript.UNKNOWN && script != UnicodeScript.INHERITED) {
                going = false;
            }
        }
        return ranges;
    }
}
