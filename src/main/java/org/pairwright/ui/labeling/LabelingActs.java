package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Scale;
import org.pairwright.domain.Severity;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FixedKey;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Label screen.
public final class LabelingActs {
    static final Scope SCREEN = new Scope("label.do.screen");

    /// Where one says what is wrong with a response: the one that was judged last.
    private static final Scope CATEGORIES = new Scope("label.do.categories");

    private static final Scope CORRECTION = new Scope("label.do.correction");

    private static final Scope IN_CRITERIA = new Scope("label.do.inCriteria");
    private static final Scope SKIPPING = new Scope("label.do.skipping");
    private static final Scope IN_HISTORY = new Scope("label.do.inHistory");
    private static final Scope IN_SEARCH = new Scope("label.do.inSearch");

    static final Act FLAG = SCREEN.act("label.flag", "label.spoken.flag", "F");
    static final Act RATIONALE = SCREEN.act("label.rationale", "label.do.rationale", "W");
    static final Act FLAG_NOTE = SCREEN.act("label.flagNote", "label.do.flagNote", "N");
    static final Act CORRECT = SCREEN.act("label.correct", "label.do.correct", "C");
    static final Act PROMPT_VERDICT =
            SCREEN.act("label.promptVerdict", "label.do.promptVerdict", "Q");
    static final Act CRITERIA = SCREEN.act("label.criteria", "label.do.criteria", "M");
    static final Act REVEAL = SCREEN.act("label.reveal", "label.do.reveal", "E");
    static final Act HISTORY = SCREEN.act("label.history", "label.do.history", "Shortcut+H");
    static final Act JUMP = SCREEN.act("label.jump", "label.do.jump", "Shortcut+J").alsoInText();

    static final Act SUGGESTION = SCREEN.act("label.suggestion", "label.do.suggestion", "B");
    static final Act PASSAGES = SCREEN.act("label.passages", "label.do.passages", "X");

    /// Left, neither and right, in the order in which their keys lie on most keyboards.
    static final List<Act> HELPFUL =
            List.of(
                    SCREEN.act("label.helpfulLeft", "label.do.helpfulLeft", "U"),
                    SCREEN.act("label.helpfulTie", "label.do.helpfulTie", "I"),
                    SCREEN.act("label.helpfulRight", "label.do.helpfulRight", "O"));

    static final List<Act> SAFER =
            List.of(
                    SCREEN.act("label.saferLeft", "label.do.saferLeft", "H"),
                    SCREEN.act("label.saferTie", "label.do.saferTie", "J"),
                    SCREEN.act("label.saferRight", "label.do.saferRight", "K"));

    /// A quick phrase each, by their order in the project.
    static final List<Act> PHRASES =
            List.of(
                    SCREEN.act("label.phraseOne", "label.do.phraseOne", "Alt+1").alsoInText(),
                    SCREEN.act("label.phraseTwo", "label.do.phraseTwo", "Alt+2").alsoInText(),
                    SCREEN.act("label.phraseThree", "label.do.phraseThree", "Alt+3").alsoInText(),
                    SCREEN.act("label.phraseFour", "label.do.phraseFour", "Alt+4").alsoInText(),
                    SCREEN.act("label.phraseFive", "label.do.phraseFive", "Alt+5").alsoInText(),
                    SCREEN.act("label.phraseSix", "label.do.phraseSix", "Alt+6").alsoInText(),
                    SCREEN.act("label.phraseSeven", "label.do.phraseSeven", "Alt+7").alsoInText(),
                    SCREEN.act("label.phraseEight", "label.do.phraseEight", "Alt+8").alsoInText(),
                    SCREEN.act("label.phraseNine", "label.do.phraseNine", "Alt+9").alsoInText());

    static final Act LEFT_SAFETY = SCREEN.act("label.leftSafety", "label.do.leftSafety", "A");
    static final Act RIGHT_SAFETY = SCREEN.act("label.rightSafety", "label.do.rightSafety", "L");

    static final Act CATEGORY = SCREEN.act("label.category", "label.do.category", "T");

    /// By the levels of severity from 1.
    static final List<Act> SEVERITY =
            List.of(
                    CATEGORIES.act("label.minor", "label.do.minor", "Alt+1").alsoInText(),
                    CATEGORIES.act("label.moderate", "label.do.moderate", "Alt+2").alsoInText(),
                    CATEGORIES.act("label.severe", "label.do.severe", "Alt+3").alsoInText());

    static final Act REFUSAL =
            CATEGORIES.act("label.refusal", "label.do.refusal", "Alt+R").alsoInText();
    static final Act CORRECTED =
            CORRECTION.act("label.corrected", "label.do.corrected", "Shortcut+Enter").alsoInText();
    static final Act NEXT = SCREEN.act("label.next", "label.do.next", "Enter").alsoInText();
    static final Act LEAVE_FIELD =
            SCREEN.act("label.leaveField", "label.do.leaveField", "Esc").alsoInText();
    static final Act UNDO = SCREEN.act("label.undo", "label.do.undo", "Shortcut+Z");
    static final Act REDO = SCREEN.act("label.redo", "label.do.redo", "Shortcut+Shift+Z");
    static final Act BACK = SCREEN.act("label.back", "label.do.back", "Alt+Left");
    static final Act FORWARD = SCREEN.act("label.forward", "label.do.forward", "Alt+Right");
    static final Act LINE_DOWN = SCREEN.act("label.lineDown", "label.do.lineDown", "Down");
    static final Act LINE_UP = SCREEN.act("label.lineUp", "label.do.lineUp", "Up");
    static final Act PAGE_DOWN = SCREEN.act("label.pageDown", "label.do.pageDown", "PageDown");
    static final Act PAGE_UP = SCREEN.act("label.pageUp", "label.do.pageUp", "PageUp");
    static final Act START = SCREEN.act("label.start", "label.do.start", "Home");
    static final Act END = SCREEN.act("label.end", "label.do.end", "End");
    static final Act RAW = SCREEN.act("label.raw", "label.do.raw", "R");
    static final Act DIFFERENCES = SCREEN.act("label.differences", "label.do.differences", "D");
    static final Act IN_STEP = SCREEN.act("label.inStep", "label.do.inStep", "Y");
    static final Act ARRANGE = SCREEN.act("label.arrange", "label.do.arrange", "V");
    static final Act FOLD = SCREEN.act("label.fold", "label.do.fold", "P");
    static final Act NARROWER = SCREEN.act("label.narrower", "label.do.narrower", "[");
    static final Act WIDER = SCREEN.act("label.wider", "label.do.wider", "]");
    static final Act FIND = SCREEN.act("label.find", "label.do.find", "Shortcut+F").alsoInText();
    static final Act LARGER =
            SCREEN.act("label.larger", "label.do.larger", "Shortcut++").alsoInText();
    static final Act SMALLER =
            SCREEN.act("label.smaller", "label.do.smaller", "Shortcut+-").alsoInText();
    static final Act USUAL_SIZE =
            SCREEN.act("label.usualSize", "label.do.usualSize", "Shortcut+0").alsoInText();

    private LabelingActs() {}

    /// Those that can be said, from the mildest on.
    static List<Severity> severities() {
        return List.of(Severity.MINOR, Severity.MODERATE, Severity.SEVERE);
    }

    /// The act that says how bad a response is.
    static Act of(Severity severity) {
        return SEVERITY.get(severity.level() - 1);
    }

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        // Some choices stand for each other, and are one act.
        Set<Act> choices = new LinkedHashSet<>();
        for (Choice choice : Choice.values()) {
            choices.add(choice.act());
        }
        List<Act> all = new ArrayList<>(choices);
        all.addAll(
                List.of(
                        FLAG,
                        FLAG_NOTE,
                        RATIONALE,
                        CORRECT,
                        PROMPT_VERDICT,
                        CRITERIA,
                        PASSAGES,
                        SUGGESTION,
                        REVEAL,
                        LEFT_SAFETY,
                        RIGHT_SAFETY,
                        CATEGORY,
                        NEXT,
                        LEAVE_FIELD,
                        UNDO,
                        REDO,
                        BACK,
                        FORWARD,
                        HISTORY,
                        JUMP,
                        RAW,
                        DIFFERENCES,
                        IN_STEP,
                        ARRANGE,
                        FOLD,
                        FIND,
                        LARGER,
                        SMALLER,
                        USUAL_SIZE,
                        WIDER,
                        NARROWER,
                        LINE_DOWN,
                        LINE_UP,
                        PAGE_DOWN,
                        PAGE_UP,
                        START,
                        END));
        all.addAll(HELPFUL);
        all.addAll(SAFER);
        all.addAll(PHRASES);
        all.addAll(SEVERITY);
        all.add(REFUSAL);
        all.add(CORRECTED);
        return List.copyOf(all);
    }

    /// The keys of its panels that are always the same.
    public static List<FixedKey> fixed() {
        return List.of(
                CATEGORIES.fixed("label.fixed.take", "1–9"),
                CATEGORIES.fixed("label.fixed.toggle", "Enter"),
                CATEGORIES.fixed("label.fixed.move", "↑", "↓", "←", "→"),
                CATEGORIES.fixed("label.fixed.close", "Esc"),
                CORRECTION.fixed("label.fixed.close", "Esc"),
                IN_CRITERIA.fixed("label.fixed.rate", "1–" + Scale.MOST_POINTS),
                IN_CRITERIA.fixed("label.fixed.moveCriteria", "↑", "↓", "←", "→"),
                IN_CRITERIA.fixed("label.fixed.unrate", "Backspace"),
                IN_CRITERIA.fixed("label.fixed.close", "Esc", "Enter"),
                SKIPPING.fixed("label.fixed.reason", "1–" + SkipViewModel.REASONS.size()),
                SKIPPING.fixed("label.fixed.noReason", "Enter"),
                SKIPPING.fixed("label.skip.dont", "Esc"),
                IN_HISTORY.fixed("label.fixed.show", "Enter"),
                IN_HISTORY.fixed("label.fixed.close", "Esc"),
                IN_SEARCH.fixed("label.fixed.nextPlace", "Enter", "F3"),
                IN_SEARCH.fixed("label.fixed.previousPlace", "Shift Enter", "Shift F3"),
                IN_SEARCH.fixed("label.fixed.close", "Esc"));
    }
}
