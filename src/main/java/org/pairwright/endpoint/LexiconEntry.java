package org.pairwright.endpoint;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of a lexicon and how much they speak for their category.
///
/// @param code of the category
/// @param weight from 0 to 1
/// @param words what is looked for, whatever stands between words
/// @param starts how what is looked for may begin: what [#start] makes of its first word
record LexiconEntry(String code, double weight, Pattern words, Set<String> starts) {
    private static final int START = 3;
    private static final String BETWEEN = "[^\\p{L}\\p{N}]{1,4}";
    private static final String UP_TO_THREE = "(?:[\\p{L}\\p{N}]{1,30}" + BETWEEN + "){0,3}";
    private static final String ENDING = "\\p{L}{0,12}";
    private static final String WHOLE = "(?![\\p{L}\\p{N}])";

    /// An entry as it stands in a line: a weight, then words.
    static LexiconEntry of(String code, String line) {
        int space = line.indexOf(' ');
        double weight = Double.parseDouble(line.substring(0, space));
        String words = line.substring(space + 1);
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("A weight is above 0 and at most 1: " + line);
        }
        String pattern =
                words.replace(" * ", BETWEEN + UP_TO_THREE)
                        .replace(" ", BETWEEN)
                        .replace("~", ENDING);
        return new LexiconEntry(
                code,
                weight,
                Pattern.compile(
                        "(?:" + pattern + ")" + WHOLE,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                starts(words));
    }

    /// What a word is looked up by.
    static String start(String word) {
        return word.substring(0, Math.min(START, word.length()));
    }

    private static Set<String> starts(String words) {
        String first = words.startsWith("(") ? words.substring(1, words.indexOf(')')) : words;
        return Arrays.stream(first.split("\\|", -1))
                .map(it -> it.split("[^\\p{L}\\p{N}]", 2)[0])
                .map(LexiconEntry::start)
                .collect(Collectors.toUnmodifiableSet());
    }
}
