package org.pairwright.ui.settings;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.pairwright.settings.Appearance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;

/// Light or dark, how large, how wide, how lively.
final class LookSection extends VBox {
    private final Messages messages;
    private final Segments<String> look;
    private final Segments<String> motion;
    private final Stepper size;
    private final Stepper width;

    LookSection(SettingsViewModel viewModel, Messages messages) {
        this.messages = messages;
        look =
                new Segments<String>(it -> viewModel.changeAppearance(now -> now.withLook(it)))
                        .add(
                                "system",
                                "look-system",
                                messages.of("shell.look.system"),
                                messages.of("settings.look.system"))
                        .add(
                                "light",
                                "look-light",
                                messages.of("shell.look.light"),
                                messages.of("settings.look.light"))
                        .add(
                                "dark",
                                "look-dark",
                                messages.of("shell.look.dark"),
                                messages.of("settings.look.dark"));
        motion =
                new Segments<String>(it -> viewModel.changeAppearance(now -> now.withMotion(it)))
                        .add(
                                "system",
                                "motion-system",
                                messages.of("shell.look.system"),
                                messages.of("settings.motion.system"))
                        .add(
                                "full",
                                "motion-full",
                                messages.of("settings.motion.fullShort"),
                                messages.of("settings.motion.full"))
                        .add(
                                "reduced",
                                "motion-reduced",
                                messages.of("settings.motion.reducedShort"),
                                messages.of("settings.motion.reduced"));
        size =
                new Stepper(
                        "font-size",
                        messages.of("settings.size.name"),
                        1,
                        it -> viewModel.changeAppearance(now -> now.withFontSize(it)),
                        messages);
        width =
                new Stepper(
                        "reading-width",
                        messages.of("settings.width.name"),
                        10,
                        it -> viewModel.changeAppearance(now -> now.withReadingWidth(it)),
                        messages);
        getChildren()
                .setAll(
                        new SettingLine(
                                messages.of("settings.look.name"),
                                messages.of("settings.look.what"),
                                look),
                        new SettingLine(
                                messages.of("settings.size.name"),
                                messages.of("settings.size.what"),
                                size),
                        new SettingLine(
                                messages.of("settings.width.name"),
                                messages.of("settings.width.what"),
                                width),
                        new SettingLine(
                                messages.of("settings.motion.name"),
                                messages.of("settings.motion.what"),
                                motion));
        viewModel.appearance().subscribe(this::show);
    }

    private void show(Appearance now) {
        look.show(Optional.of(now.look()));
        motion.show(Optional.of(now.motion()));
        size.show(now.fontSize(), messages.of("settings.size.value", now.fontSize()));
        width.show(now.readingWidth(), messages.of("settings.width.value", now.readingWidth()));
    }
}
