package org.pairwright.ui.labeling;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.domain.Finding;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.Messages;

/// Says what machines found, laid out as on the screen: A means left.
///
/// @param category what a hazard category is called, by its code
record FindingWords(Messages messages, PlaceWords places, Function<String, String> category) {
    String of(Finding finding) {
        return switch (finding) {
            case Finding.OfResponse of -> ofResponse(of);
            case Finding.OfPrompt(String machine, PromptVerdict found, PromptVerdict said) ->
                    messages.of("label.found.prompt", machine, verdict(found), verdict(said));
            case Finding.OfPreference(
                            String machine,
                            Finding.Topic topic,
                            Preference found,
                            Preference said) ->
                    messages.of(key(topic), machine, preference(found), preference(said));
        };
    }

    private String ofResponse(Finding.OfResponse of) {
        Place place = of.side() == Side.A ? Place.LEFT : Place.RIGHT;
        if (of.said().safety() == Safety.UNSAFE && of.found().safety() == Safety.UNSAFE) {
            return messages.of(
                    "label.found.further", of.machine(), names(of.further()), places.within(place));
        }
        return messages.of(
                "label.found.response",
                of.machine(),
                places.within(place),
                found(of.found()),
                safety(of.said().safety()));
    }

    private String found(Verdict verdict) {
        return verdict.safety() == Safety.UNSAFE && !verdict.categories().isEmpty()
                ? messages.of("label.found.unsafeIn", names(verdict.categories()))
                : safety(verdict.safety());
    }

    private String names(List<String> codes) {
        return codes.stream().map(category).collect(Collectors.joining(", "));
    }

    private String safety(Safety safety) {
        return messages.of(
                switch (safety) {
                    case SAFE -> "label.found.safe";
                    case UNSAFE -> "label.found.unsafe";
                    case UNSTATED -> "label.found.nothing";
                });
    }

    private String verdict(PromptVerdict verdict) {
        return messages.of(
                switch (verdict) {
                    case BENIGN -> "label.found.benign";
                    case LOOKS_UNSAFE -> "label.found.looksUnsafe";
                    case UNSAFE -> "label.found.unsafe";
                    case UNSTATED -> "label.found.nothing";
                });
    }

    private static String key(Finding.Topic topic) {
        return switch (topic) {
            case OVERALL -> "label.found.overall";
            case HELPFULNESS -> "label.found.helpfulness";
            case SAFETY -> "label.found.safety";
        };
    }

    private String preference(Preference preference) {
        return switch (preference) {
            case A -> messages.of("label.found.one", places.within(Place.LEFT));
            case B -> messages.of("label.found.one", places.within(Place.RIGHT));
            case TIE, BOTH_BAD, SKIP, UNSTATED -> messages.of("label.found.neither");
        };
    }
}
