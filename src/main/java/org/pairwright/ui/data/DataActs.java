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
    static final Act REFRESH = SCREEN.act("data.refresh", "data.act.refresh", "F5");
    static final Act INDEX = SCREEN.act("data.index", "data.act.index", "I");

    private DataActs() {}

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
                REFRESH,
                INDEX);
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
