package org.pairwright.ui.release;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Release screen.
public final class ReleaseActs {
    private static final Scope SCREEN = new Scope("release.act.screen");

    static final Act PUBLISH =
            SCREEN.act("release.publish", "release.act.publish", "Shortcut+Enter").alsoInText();
    static final Act SAMPLE = SCREEN.act("release.sample", "release.act.sample", "P");
    static final Act RECIPE = SCREEN.act("release.recipe", "release.act.recipe", "N");
    static final Act EARLIER = SCREEN.act("release.earlier", "release.act.earlier", "E");
    static final Act VERIFY = SCREEN.act("release.verify", "release.act.verify", "V");
    static final Act COMPARE = SCREEN.act("release.compare", "release.act.compare", "D");
    static final Act OPEN = SCREEN.act("release.open", "release.act.open", "O");
    static final Act AGAIN = SCREEN.act("release.again", "release.act.again", "R");
    static final Act MIX = SCREEN.act("release.mix", "release.act.mix", "M");
    static final Act CANCEL = SCREEN.act("release.cancel", "release.act.cancel", "Esc");

    private ReleaseActs() {}

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(PUBLISH, SAMPLE, RECIPE, EARLIER, OPEN, VERIFY, COMPARE, AGAIN, MIX, CANCEL);
    }
}
