package org.pairwright.importing;

import java.util.List;
import java.util.stream.Stream;

/// By which two names a file calls the responses of a pair, their sources included.
///
/// @param base from what number on the names count; [LabelBase#UNSTATED] where they do not count
record ResponseNames(String stem, String first, String second, LabelBase base) {
    private static final List<String> STEMS =
            List.of("response", "output", "answer", "completion", "reply");

    private static final List<String> SOURCE_STEMS = List.of("model", "source", "generator");

    /// All that are known, the usual ones first.
    static final List<ResponseNames> ALL = all();

    private static List<ResponseNames> all() {
        return STEMS.stream()
                .flatMap(stem ->
                        Stream.of(
                                new ResponseNames(stem, "_a", "_b", LabelBase.UNSTATED),
                                new ResponseNames(stem, "_1", "_2", LabelBase.ONE),
                                new ResponseNames(stem, "1", "2", LabelBase.ONE),
                                new ResponseNames(stem, "_0", "_1", LabelBase.ZERO),
                                new ResponseNames(stem, "0", "1", LabelBase.ZERO),
                                new ResponseNames(stem, "a", "b", LabelBase.UNSTATED),
                                new ResponseNames(stem, "_left", "_right", LabelBase.UNSTATED)))
                .toList();
    }

    String firstName() {
        return stem + first;
    }

    String secondName() {
        return stem + second;
    }

    /// What the source of the response with that ending is called: `model_a`, `response_a_model`.
    List<String> sourceNames(String ending) {
        return SOURCE_STEMS.stream()
                .flatMap(source ->
                        Stream.of(
                                source + ending,
                                source + "_" + ending.replace("_", ""),
                                stem + ending + "_" + source))
                .toList();
    }

    /// `word` without the name of a response or a source before its side or number: `a` of
    /// `model_a`.
    static String withoutStem(String word) {
        return Stream.concat(STEMS.stream(), SOURCE_STEMS.stream())
                .filter(word::startsWith)
                .findFirst()
                .map(stem -> word.substring(stem.length()).replaceFirst("^_", ""))
                .orElse(word);
    }
}
