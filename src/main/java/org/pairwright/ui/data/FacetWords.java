package org.pairwright.ui.data;

import java.util.Locale;
import org.pairwright.domain.Facet;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.Preference;
import org.pairwright.domain.filter.LengthClass;
import org.pairwright.ui.kit.Messages;

/// What facets and their values are called.
record FacetWords(DataWords words, Messages messages) {
    /// What the values of a facet are of.
    ///
    /// @param field what the field that came with rows is called; empty for other facets
    String facet(Facet facet, String field) {
        return switch (facet) {
            case MARK -> messages.of("data.facet.mark");
            case STATE -> messages.of("data.facet.state");
            case PREFERENCE -> messages.of("data.facet.preference");
            case CATEGORY -> messages.of("data.facet.category");
            case SOURCE -> messages.of("data.facet.source");
            case IMPORT -> messages.of("data.facet.import");
            case ANNOTATOR ->
                    field.equals(FacetValues.MACHINES)
                            ? messages.of("data.facet.machine")
                            : messages.of("data.facet.annotator");
            case SCRIPT -> messages.of("data.facet.script");
            case PROMPT_LENGTH -> messages.of("data.facet.promptLength");
            case LENGTH_A -> messages.of("data.facet.lengthA");
            case LENGTH_B -> messages.of("data.facet.lengthB");
            case FREE_FIELD -> messages.of("data.facet.freeField", words.name(field));
        };
    }

    /// One of its values.
    String value(Facet facet, String value) {
        return switch (facet) {
            case MARK -> mark(value);
            case STATE -> LabelState.of(value).map(words::state).orElse(value);
            case PREFERENCE -> Preference.of(value).map(words::preference).orElse(value);
            case CATEGORY -> words.category(value);
            case SOURCE, IMPORT, ANNOTATOR -> words.name(value);
            case SCRIPT -> script(value);
            case PROMPT_LENGTH, LENGTH_A, LENGTH_B ->
                    LengthClass.of(value).map(this::length).orElse(value);
            case FREE_FIELD -> words.name(FacetChoice.free(value).value());
        };
    }

    /// The name that Unicode gives a script, in small letters but for the first.
    private static String script(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String length(LengthClass length) {
        return switch (length) {
            case SHORT -> messages.of("data.length.below", length.below());
            case MEDIUM, LONG ->
                    messages.of("data.length.from", length.least(), length.below() - 1);
            case VERY_LONG -> messages.of("data.length.least", length.least());
        };
    }

    private String mark(String code) {
        return switch (code) {
            case "labeled" -> messages.of("data.mark.labeled");
            case "flagged" -> messages.of("data.mark.flagged");
            case "sensitive" -> messages.of("data.mark.sensitive");
            case "excluded" -> messages.of("data.mark.excluded");
            case "gold" -> messages.of("data.mark.gold");
            default -> code;
        };
    }
}
