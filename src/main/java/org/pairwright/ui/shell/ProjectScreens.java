package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.pairwright.domain.Permission;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Screen;

/// Shows the screens of the open project; none while no project is open.
final class ProjectScreens {
    private final Shell shell;
    private final ReadOnlyObjectProperty<Optional<OpenProject>> project;
    private final KeyMap keys;
    private final Messages messages;

    ProjectScreens(
            Shell shell,
            ReadOnlyObjectProperty<Optional<OpenProject>> project,
            KeyMap keys,
            Messages messages) {
        this.shell = shell;
        this.project = project;
        this.keys = keys;
        this.messages = messages;
    }

    void showLabeling() {
        allowed(
                Permission.LABEL,
                Spot.LABEL,
                () -> show(OpenProject::labeling, Spot.LABEL, OpenProject::startLabeling));
    }

    void showPair(long pair) {
        allowed(
                Permission.LABEL,
                Spot.LABEL,
                () -> show(OpenProject::labeling, Spot.LABEL, it -> it.startLabelingAt(pair)));
    }

    void showData() {
        show(OpenProject::dataScreen, Spot.DATA, OpenProject::startData);
    }

    /// @param pair the one that is looked at; empty for none in particular
    void showData(String expression, OptionalLong pair) {
        show(OpenProject::dataScreen, Spot.DATA, it -> it.startData(expression, pair));
    }

    void showAgreement() {
        show(OpenProject::agreementScreen, Spot.AGREEMENT, OpenProject::startAgreement);
    }

    void showCompare() {
        show(OpenProject::compareScreen, Spot.COMPARE, OpenProject::startCompare);
    }

    void showPrompts() {
        show(OpenProject::promptsScreen, Spot.PROMPTS, OpenProject::startPrompts);
    }

    void importFiles(List<Path> files) {
        allowed(Permission.IMPORT, Spot.IMPORT, () -> lookInto(files));
    }

    void chooseFiles() {
        allowed(
                Permission.IMPORT,
                Spot.IMPORT,
                () -> project.get().ifPresent(OpenProject::chooseFiles));
    }

    private void lookInto(List<Path> files) {
        // Made in one task, filled in another, styled in a third.
        project.get().ifPresent(OpenProject::importing);
        shell.parts().soon(() -> project.get().ifPresent(it -> it.lookInto(files)));
        shell.parts().soon(() -> show(OpenProject::importing, Spot.IMPORT, it -> {}));
    }

    void showRelease() {
        show(OpenProject::releaseScreen, Spot.RELEASE, OpenProject::startRelease);
    }

    void showSettings() {
        show(OpenProject::settingsScreen, Spot.PROJECT, OpenProject::startSettings);
    }

    /// Goes where whoever labels may go, or says who may.
    private void allowed(Permission permission, Spot spot, Runnable go) {
        project.get()
                .flatMap(it -> it.refusal(permission))
                .ifPresentOrElse(
                        why ->
                                shell.show(
                                        new Refused(
                                                why,
                                                keys,
                                                messages,
                                                () -> shell.acts().perform(ShellActs.ANNOTATOR)),
                                        spot),
                        go);
    }

    private void show(
            Function<OpenProject, Screen> screen, Spot spot, Consumer<OpenProject> begin) {
        project.get()
                .ifPresent(open -> {
                    shell.show(screen.apply(open), spot);
                    begin.accept(open);
                });
    }
}
