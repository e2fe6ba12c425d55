package org.pairwright.ui.compare;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FixedKey;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Compare screen.
public final class CompareActs {
    private static final Scope SCREEN = new Scope("compare.act.screen");
    private static final Scope IN_EXPRESSION = new Scope("compare.act.inExpression");
    private static final Scope IN_PICTURE = new Scope("compare.act.inPicture");

    static final Act FILTER =
            SCREEN.act("compare.filter", "compare.act.filter", "/", "Shortcut+F").alsoInText();
    static final Act CLEAR = SCREEN.act("compare.clear", "compare.act.clear", "X");
    static final Act SOURCES = SCREEN.act("compare.sources", "compare.act.sources", "O");
    static final Act VERSIONS = SCREEN.act("compare.versions", "compare.act.versions", "V");
    static final Act CANDIDATE = SCREEN.act("compare.candidate", "compare.act.candidate", "N");
    static final Act BASELINE = SCREEN.act("compare.baseline", "compare.act.baseline", "B");
    static final Act TERMS = SCREEN.act("compare.terms", "compare.act.terms", "H");
    static final Act TABLE = SCREEN.act("compare.table", "compare.act.table", "T");
    static final Act COPY = SCREEN.act("compare.copy", "compare.act.copy", "C");
    static final Act SAVE = SCREEN.act("compare.save", "compare.act.save", "S");
    static final Act SUITE = SCREEN.act("compare.suite", "compare.act.suite", "U");
    static final Act RUN = SCREEN.act("compare.run", "compare.act.run", "R");
    static final Act JUNIT = SCREEN.act("compare.junit", "compare.act.junit", "J");
    static final Act MARKDOWN = SCREEN.act("compare.markdown", "compare.act.markdown", "M");
    static final Act OVERVIEW = SCREEN.act("compare.overview", "compare.act.overview", "1");
    static final Act SAFETY = SCREEN.act("compare.safety", "compare.act.safety", "2");
    static final Act PARTS = SCREEN.act("compare.parts", "compare.act.parts", "3");
    static final Act HISTORY = SCREEN.act("compare.history", "compare.act.history", "4");
    static final Act REFRESH = SCREEN.act("compare.refresh", "compare.act.refresh", "F5");
    static final Act STOP = SCREEN.act("compare.stop", "compare.act.stop", "Esc");

    private CompareActs() {}

    static Act of(Tab tab) {
        return switch (tab) {
            case OVERVIEW -> OVERVIEW;
            case SAFETY -> SAFETY;
            case PARTS -> PARTS;
            case HISTORY -> HISTORY;
        };
    }

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(
                FILTER, CLEAR, SOURCES, VERSIONS, CANDIDATE, BASELINE, TERMS, TABLE, COPY, SAVE, SUITE,
                RUN, JUNIT, MARKDOWN, OVERVIEW, SAFETY, PARTS, HISTORY, REFRESH, STOP);
    }

    /// The keys of its parts that are always the same.
    public static List<FixedKey> fixed() {
        return List.of(
                IN_EXPRESSION.fixed("compare.fixed.take", "Enter"),
                IN_EXPRESSION.fixed("compare.fixed.leave", "Esc"),
                IN_PICTURE.fixed("compare.fixed.move", "←", "↑", "→", "↓"),
                IN_PICTURE.fixed("compare.fixed.pairs", "Enter"));
    }
}
