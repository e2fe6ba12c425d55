package org.pairwright.statistics;

/// Why a figure is not defined.
public enum Reason {
    NO_LABELS("there are no labels"),
    NO_OVERLAP("no item has two labels"),
    ONE_CATEGORY("only one category was used"),
    NO_ORDER("the categories have no order"),
    SETS("it is not defined for sets"),
    NOT_USED("nobody used the category"),
    TOO_FEW_ANNOTATORS("two annotators can't be told apart from the truth: it needs three"),
    TOO_MANY_CATEGORIES("there are more than 50 categories"),
    NOT_TOGETHER("no item was labeled by three annotators"),
    NOT_CONNECTED("the annotators fall into groups that share no item"),
    NOT_ASKED("it was not asked for"),
    NO_SETS("the labels are no sets of tags"),
    TOO_MANY_SETS("there are more than 4,000 different sets"),
    TOO_FEW_ITEMS("fewer than 20 prompts have labels that count"),
    NO_VARIATION("it does not vary when the items are drawn again"),
    NEVER_VARIES("one of the two never varies"),
    TOO_FEW("there are too few"),
    NO_REPEATS("there are no such repeats"),
    NO_TOURNAMENTS("no prompt has all its responses compared with one another"),
    ONE_PROMPT("all are on one prompt, so that nobody can tell how prompts differ"),
    NO_SHARED_PROMPTS("there is no prompt on which both were judged"),
    TOO_FEW_SHARED("both were judged on fewer than 20 prompts"),
    ONE_SOURCE("it was compared with no other"),
    TOO_MANY_SOURCES("there are more than 50 to compare"),
    SOURCES_NOT_CONNECTED("some group never lost to, or never met, the others"),
    NO_PLACES("the left side was not recorded, or always the same"),
    NO_PEAK("no finite strengths explain the outcomes best"),
    UNSTABLE("it was undefined in more than 5 % of the resampled data");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /// The reason in words, to follow "undefined: ".
    public String words() {
        return words;
    }
}
