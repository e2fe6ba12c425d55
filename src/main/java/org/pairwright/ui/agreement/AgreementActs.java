package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FixedKey;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Agreement screen.
public final class AgreementActs {
    private static final Scope SCREEN = new Scope("agreement.act.screen");
    private static final Scope IN_EXPRESSION = new Scope("agreement.act.inExpression");
    private static final Scope IN_PICTURE = new Scope("agreement.act.inPicture");

    static final Act REPORT =
            SCREEN.act("agreement.report", "agreement.act.report", "Shortcut+E").alsoInText();
    static final Act FILTER =
            SCREEN.act("agreement.filter", "agreement.act.filter", "/", "Shortcut+F").alsoInText();
    static final Act CLEAR = SCREEN.act("agreement.clear", "agreement.act.clear", "X");
    static final Act WHOSE = SCREEN.act("agreement.whose", "agreement.act.whose", "A");
    static final Act TERMS = SCREEN.act("agreement.terms", "agreement.act.terms", "H");
    static final Act MEANING = SCREEN.act("agreement.meaning", "agreement.act.meaning", "W");
    static final Act OTHERS = SCREEN.act("agreement.others", "agreement.act.others", "O");
    static final Act TABLE = SCREEN.act("agreement.table", "agreement.act.table", "T");
    static final Act COPY = SCREEN.act("agreement.copy", "agreement.act.copy", "C");
    static final Act SAVE = SCREEN.act("agreement.save", "agreement.act.save", "S");
    static final Act OVERVIEW = SCREEN.act("agreement.overview", "agreement.act.overview", "1");
    static final Act PARTS = SCREEN.act("agreement.parts", "agreement.act.parts", "2");
    static final Act PEOPLE = SCREEN.act("agreement.people", "agreement.act.people", "3");
    static final Act BIAS = SCREEN.act("agreement.bias", "agreement.act.bias", "4");
    static final Act MODELS = SCREEN.act("agreement.models", "agreement.act.models", "5");
    static final Act PLAN = SCREEN.act("agreement.plan", "agreement.act.plan", "6");
    static final Act REFRESH = SCREEN.act("agreement.refresh", "agreement.act.refresh", "F5");
    static final Act STOP = SCREEN.act("agreement.stop", "agreement.act.stop", "Esc");

    private AgreementActs() {}

    static Act of(Tab tab) {
        return switch (tab) {
            case OVERVIEW -> OVERVIEW;
            case PARTS -> PARTS;
            case PEOPLE -> PEOPLE;
            case BIAS -> BIAS;
            case MODELS -> MODELS;
            case PLAN -> PLAN;
        };
    }

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(
                REPORT, FILTER, CLEAR, WHOSE, TERMS, MEANING, OTHERS, TABLE, COPY, SAVE, OVERVIEW,
                PARTS, PEOPLE, BIAS, MODELS, PLAN, REFRESH, STOP);
    }

    /// The keys of its parts that are always the same.
    public static List<FixedKey> fixed() {
        return List.of(
                IN_EXPRESSION.fixed("agreement.fixed.take", "Enter"),
                IN_EXPRESSION.fixed("agreement.fixed.leave", "Esc"),
                IN_PICTURE.fixed("agreement.fixed.move", "←", "↑", "→", "↓"),
                IN_PICTURE.fixed("agreement.fixed.pairs", "Enter"));
    }
}
