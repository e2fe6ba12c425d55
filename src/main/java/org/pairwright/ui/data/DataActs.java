package org.pairwright.ui.data;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FixedKey;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Data screen.
public final class DataActs {
    private static final Scope SCREEN = new Scope("data.act.screen");
    private static final Scope IN_SEARCH = new Scope("data.act.inSearch");
    private static final Scope IN_EXPRESSION = new Scope("data.act.inExpression");
    private static final Scope IN_VALUES = new Scope("data.act.inValues");
    private static final Scope IN_DETAILS = new Scope("data.act.inDetails");

    static final Act SEARCH =
            SCREEN.act("data.search", "data.act.search", "/", "Shortcut+F").alsoInText();
    static final Act FILTERS = SCREEN.act("data.filters", "data.act.filters", "F");
    static final Act EXPRESSION = SCREEN.act("data.expression", "data.act.expression", "E");
    static final Act CLEAR = SCREEN.act("data.clear", "data.act.clear", "X");
    static final Act STOP = SCREEN.act("data.stop", "data.act.stop", "Esc");
    static final Act SORT = SCREEN.act("data.sort", "data.act.sort", "S");
    static final Act COLUMNS = SCREEN.act("data.columns", "data.act.columns", "C");
    static final Act OPEN = SCREEN.act("data.open", "data.act.open", "Enter");
    static final Act DETAILS = SCREEN.act("data.details", "data.act.details", "D");
    static final Act REVEAL = SCREEN.act("data.reveal", "data.act.reveal", "R");
    static final Act PASSAGES = SCREEN.act("data.passages", "data.act.passages", "T");
    static final Act REFRESH = SCREEN.act("data.refresh", "data.act.refresh", "F5");
    static final Act INDEX = SCREEN.act("data.index", "data.act.index", "I");
    static final Act PICK = SCREEN.act("data.pick", "data.act.pick", "Space");
    static final Act PICK_ALL = SCREEN.act("data.pickAll", "data.act.pickAll", "Shortcut+A");
    static final Act PICK_NONE = SCREEN.act("data.pickNone", "data.act.pickNone", "N");
    static final Act BULK = SCREEN.act("data.bulk", "data.act.bulk", "M");
    static final Act SCORE = SCREEN.act("data.score", "data.act.score", "O");
    static final Act EXCLUDE = SCREEN.act("data.exclude", "data.act.exclude");
    static final Act INCLUDE = SCREEN.act("data.include", "data.act.include");
    static final Act SENSITIVE = SCREEN.act("data.sensitive", "data.act.sensitive");
    static final Act NOT_SENSITIVE = SCREEN.act("data.notSensitive", "data.act.notSensitive");
    static final Act GOLD = SCREEN.act("data.gold", "data.act.gold");
    static final Act PRIORITY = SCREEN.act("data.priority", "data.act.priority");
    static final Act UNDO = SCREEN.act("data.undo", "data.act.undo", "Shortcut+Z");
    static final Act REDO = SCREEN.act("data.redo", "data.act.redo", "Shortcut+Shift+Z");
    static final Act VIEWS = SCREEN.act("data.views", "data.act.views", "V");
    static final Act SAVE_VIEW = SCREEN.act("data.saveView", "data.act.saveView", "Shortcut+S");

    private DataActs() {}

    /// The act that offers one thing to do with many pairs.
    static Act of(BulkMark mark) {
        return switch (mark) {
            case EXCLUDE -> EXCLUDE;
            case INCLUDE -> INCLUDE;
            case SENSITIVE -> SENSITIVE;
            case NOT_SENSITIVE -> NOT_SENSITIVE;
            case GOLD -> GOLD;
            case PRIORITY -> PRIORITY;
        };
    }

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(
                SEARCH,
                FILTERS,
                EXPRESSION,
                CLEAR,
                STOP,
                SORT,
                COLUMNS,
                OPEN,
                DETAILS,
                REVEAL,
                PASSAGES,
                REFRESH,
                INDEX,
                PICK,
                PICK_ALL,
                PICK_NONE,
                BULK,
                SCORE,
                EXCLUDE,
                INCLUDE,
                SENSITIVE,
                NOT_SENSITIVE,
                GOLD,
                PRIORITY,
                UNDO,
                REDO,
                VIEWS,
                SAVE_VIEW);
    }

    /// The keys of its panels that are always the same.
    public static List<FixedKey> fixed() {
        return List.of(
                IN_SEARCH.fixed("data.fixed.toTable", "Enter", "↓"),
                IN_SEARCH.fixed("data.fixed.clear", "Esc"),
                IN_EXPRESSION.fixed("data.fixed.take", "Enter"),
                IN_EXPRESSION.fixed("data.fixed.leave", "Esc"),
                IN_VALUES.fixed("data.fixed.choose", "Enter", "Space"),
                IN_VALUES.fixed("data.fixed.toTable", "Esc"),
                IN_DETAILS.fixed("data.fixed.toTable", "Esc"));
    }
}
