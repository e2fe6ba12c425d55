package org.pairwright.service.behavior;

/// Why something cannot be tested.
public enum Obstacle {
    SIDES_NOT_RECORDED("which response stood on the left was not recorded"),
    SIDES_NOT_EXCHANGED("the same response of a pair always stood there"),
    SIDES_NOT_BALANCED(
            "response a stood there much more, or less, often than exchange at random does"),
    NO_CHOICES("nobody chose between two responses"),
    SAME_LENGTH("the responses are equally long"),
    TOO_FEW_CHOICES("there are fewer than 30 choices between responses that differ in length"),
    ONE_PROMPT("all are on one prompt"),
    NOT_ESTIMABLE(
            "no one finite effect fits best: outcomes follow without exception, never vary, or"
                    + " hang on things that always come together"),
    NO_SOURCES("the responses' sources are not known"),
    ONE_SOURCE("there are no two sources that met"),
    TOO_MANY_SOURCES("there are more than 50 sources"),
    PLACE_WITH_SOURCE("which source a response was from went with the side it stood on"),
    SOURCES_NOT_CONNECTED("some sources never lost to, or never met, the others"),
    ONE_KIND_OF_REPEATS("there are no repeats on the same side, or none on the other"),
    ONE_ANNOTATOR("there is only one annotator"),
    NO_REPEATS("no pair was shown to the same annotator again"),
    TOO_FEW_LABELS("there are fewer than 50 labels"),
    NO_ORDER("in which order the labels were made was not recorded"),
    NO_VARIETY("it was always the same"),
    NO_TIMES("how long they took was not recorded"),
    NONE_FAST("no label was made faster than others or than one can read"),
    ALL_FAST("all labels were made faster than one can read"),
    NO_OVERLAP("no pair was labeled by somebody else, too"),
    NO_TRIADS("there are no three responses to a prompt that were all compared with one another"),
    NO_GOLD("no labeled pair has a known answer"),
    NO_STRENGTH("nobody stated a strength"),
    NO_LABELS("there are no labels"),
    NO_SCORES("the project has no scores");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /// The reason in words, to follow "cannot be tested: ".
    public String words() {
        return words;
    }
}
