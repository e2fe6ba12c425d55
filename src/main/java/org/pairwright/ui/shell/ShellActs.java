package org.pairwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.ui.agreement.AgreementActs;
import org.pairwright.ui.compare.CompareActs;
import org.pairwright.ui.data.DataActs;
import org.pairwright.ui.importing.ImportActs;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FixedKey;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Scope;
import org.pairwright.ui.kit.Ways;
import org.pairwright.ui.labeling.LabelingActs;
import org.pairwright.ui.project.ProjectSettingsActs;
import org.pairwright.ui.projects.ProjectsActs;
import org.pairwright.ui.prompts.PromptsActs;
import org.pairwright.ui.release.ReleaseActs;
import org.pairwright.ui.settings.SettingsActs;

/// What can be done everywhere, and the keys of all screens.
final class ShellActs {
    private static final Scope IN_GUIDELINES = new Scope("shell.act.inGuidelines");
    private static final Scope IN_FRONT = new Scope("shell.act.inFront");

    static final Act PALETTE = act("shell.palette", "shell.act.palette", "Shortcut+K").alsoInText();
    static final Act KEYS = act("shell.keys", "shell.act.keys", "?");
    static final Act LABEL = Ways.LABEL;
    static final Act DATA = act("shell.data", "shell.act.data", "Shortcut+2");
    static final Act AGREEMENT = act("shell.agreement", "shell.act.agreement", "Shortcut+4");
    static final Act COMPARE = act("shell.compare", "shell.act.compare", "Shortcut+5");
    static final Act PROMPTS = Ways.PROMPTS;
    static final Act IMPORT = act("shell.import", "shell.act.import", "Shortcut+I");
    static final Act RELEASE = act("shell.release", "shell.act.release", "Shortcut+R");
    static final Act GUIDELINES = act("shell.guidelines", "shell.act.guidelines", "G");
    static final Act ANNOTATOR = act("shell.annotator", "shell.act.annotator", "Shortcut+U");
    static final Act PROJECT = act("shell.project", "shell.act.project", "Shortcut+.");
    static final Act PROJECTS = act("shell.projects", "shell.act.projects", "Shortcut+P");
    static final Act SETTINGS = act("shell.settings", "shell.act.settings", "Shortcut+,");
    static final Act OPT_OUT = Scope.EVERYWHERE.act("shell.optOut", "shell.act.optOut");
    static final Act LOOK = act("shell.look", "shell.act.look", "Shortcut+Shift+L");
    static final Act ABOUT = act("shell.about", "shell.act.about", "F1");
    static final Act QUIT = act("shell.quit", "shell.act.quit", "Shortcut+Q");

    private ShellActs() {}

    private static Act act(String id, String name, String key) {
        return Scope.EVERYWHERE.act(id, name, key);
    }

    private static List<Act> all() {
        return List.of(
                PALETTE,
                KEYS,
                LABEL,
                DATA,
                AGREEMENT,
                COMPARE,
                PROMPTS,
                IMPORT,
                RELEASE,
                GUIDELINES,
                ANNOTATOR,
                PROJECT,
                PROJECTS,
                SETTINGS,
                OPT_OUT,
                LOOK,
                ABOUT,
                QUIT);
    }

    /// The default keys of everything that can be done anywhere.
    static KeyMap keys() {
        List<Act> acts = new ArrayList<>(LabelingActs.all());
        acts.addAll(all());
        acts.addAll(ProjectsActs.all());
        acts.addAll(DataActs.all());
        acts.addAll(ImportActs.all());
        acts.addAll(AgreementActs.all());
        acts.addAll(CompareActs.all());
        acts.addAll(PromptsActs.all());
        acts.addAll(ReleaseActs.all());
        acts.addAll(ProjectSettingsActs.all());
        acts.addAll(SettingsActs.all());
        return new KeyMap(acts, fixed());
    }

    private static List<FixedKey> fixed() {
        List<FixedKey> fixed = new ArrayList<>(LabelingActs.fixed());
        fixed.addAll(DataActs.fixed());
        fixed.addAll(ImportActs.fixed());
        fixed.addAll(AgreementActs.fixed());
        fixed.addAll(CompareActs.fixed());
        fixed.addAll(
                List.of(
                        IN_GUIDELINES.fixed("shell.fixed.nextPlace", "Enter"),
                        IN_GUIDELINES.fixed("shell.fixed.previousPlace", "Shift Enter"),
                        IN_GUIDELINES.fixed("shell.fixed.clear", "Esc"),
                        IN_FRONT.fixed("shell.fixed.move", "↑", "↓"),
                        IN_FRONT.fixed("shell.fixed.run", "Enter"),
                        IN_FRONT.fixed("shell.fixed.close", "Esc")));
        return fixed;
    }
}
