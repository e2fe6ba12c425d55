package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.pairwright.domain.Permission;
import org.pairwright.ui.agreement.AgreementViewModel;
import org.pairwright.ui.compare.CompareViewModel;
import org.pairwright.ui.data.DataViewModel;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.project.ProjectSettingsViewModel;
import org.pairwright.ui.prompts.PromptsViewModel;
import org.pairwright.ui.release.ReleaseViewModel;

/// Shows the screens of the open project; none while no project is open.
final class ProjectScreens implements Navigator {
    private final Shell shell;
    private final ReadOnlyObjectProperty<Optional<OpenProject>> project;
    private final Runnable openAgain;
    private final KeyMap keys;
    private final Messages messages;

    /// @param openAgain closes the project and opens it again
    ProjectScreens(
            Shell shell,
            ReadOnlyObjectProperty<Optional<OpenProject>> project,
            Runnable openAgain,
            KeyMap keys,
            Messages messages) {
        this.shell = shell;
        this.project = project;
        this.openAgain = openAgain;
        this.keys = keys;
        this.messages = messages;
    }

    @Override
    public void showLabeling() {
        allowed(
                Permission.LABEL,
                Spot.LABEL,
                () -> show(OpenProject::labeling, Spot.LABEL, OpenProject::startLabeling));
    }

    @Override
    public void showPair(long pair) {
        allowed(
                Permission.LABEL,
                Spot.LABEL,
                () -> show(OpenProject::labeling, Spot.LABEL, it -> it.startLabelingAt(pair)));
    }

    void showData() {
        showLater(LaterScreens::data, Spot.DATA, DataViewModel::start);
    }

    @Override
    public void showData(String expression) {
        showData(expression, OptionalLong.empty());
    }

    @Override
    public void showData(String expression, long pair) {
        showData(expression, OptionalLong.of(pair));
    }

    private void showData(String expression, OptionalLong pair) {
        showLater(LaterScreens::data, Spot.DATA, it -> it.start(expression, pair));
    }

    void showAgreement() {
        showLater(LaterScreens::agreement, Spot.AGREEMENT, AgreementViewModel::start);
    }

    void showCompare() {
        showLater(LaterScreens::compare, Spot.COMPARE, CompareViewModel::start);
    }

    @Override
    public void showPrompts() {
        showLater(LaterScreens::prompts, Spot.PROMPTS, PromptsViewModel::start);
    }

    void showRelease() {
        showLater(LaterScreens::release, Spot.RELEASE, ReleaseViewModel::start);
    }

    @Override
    public void showSettings() {
        showLater(LaterScreens::settings, Spot.PROJECT, ProjectSettingsViewModel::start);
    }

    @Override
    public void openAgain() {
        openAgain.run();
    }

    @Override
    public void importFiles(List<Path> files) {
        allowed(Permission.IMPORT, Spot.IMPORT, () -> lookInto(files));
    }

    @Override
    public void chooseFiles() {
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

    private <M> void showLater(
            Function<LaterScreens, LaterScreen<M>> which, Spot spot, Consumer<M> begin) {
        show(
                it -> which.apply(it.later()).screen(),
                spot,
                it -> begin.accept(which.apply(it.later()).model()));
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
