package org.pairwright.ui.settings;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.pairwright.settings.Habits;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;

/// How one likes to label, and what one sets oneself.
final class LabelingSection extends VBox {
    private final Messages messages;
    private final Segments<Boolean> advance;
    private final Segments<Boolean> cover;
    private final Stepper pause;
    private final Stepper limit;
    private final OptOutPart optOut;

    LabelingSection(SettingsViewModel viewModel, Messages messages) {
        this.messages = messages;
        advance =
                onOff(
                        "advance",
                        messages.of("settings.advance.name"),
                        messages,
                        new Segments<>(
                                it -> viewModel.changeHabits(now -> now.withAutoAdvance(it))));
        cover =
                onOff(
                        "cover",
                        messages.of("settings.cover.name"),
                        messages,
                        new Segments<>(
                                it -> viewModel.changeHabits(now -> now.withCoverSensitive(it))));
        pause =
                new Stepper(
                        "break",
                        messages.of("settings.break.name"),
                        5,
                        it -> viewModel.changeHabits(now -> now.withBreakMinutes(it)),
                        messages);
        limit =
                new Stepper(
                        "limit",
                        messages.of("settings.limit.name"),
                        10,
                        it -> viewModel.changeHabits(now -> now.withDailyLimit(it)),
                        messages);
        optOut = new OptOutPart(viewModel, messages);
        getChildren()
                .setAll(
                        new SettingLine(
                                messages.of("settings.advance.name"),
                                messages.of("settings.advance.what"),
                                advance),
                        new SettingLine(
                                messages.of("settings.cover.name"),
                                messages.of("settings.cover.what"),
                                cover),
                        new SettingLine(
                                messages.of("settings.break.name"),
                                messages.of("settings.break.what"),
                                pause),
                        new SettingLine(
                                messages.of("settings.limit.name"),
                                messages.of("settings.limit.what"),
                                limit),
                        optOut);
        viewModel.habits().subscribe(this::show);
    }

    /// Leads to the categories that one can opt out of.
    void beginOptOut() {
        optOut.begin();
    }

    private static Segments<Boolean> onOff(
            String id, String name, Messages messages, Segments<Boolean> segments) {
        return segments.add(
                        true,
                        id + "-on",
                        messages.of("settings.switch.on"),
                        messages.of("settings.switch.onSpoken", name))
                .add(
                        false,
                        id + "-off",
                        messages.of("settings.switch.off"),
                        messages.of("settings.switch.offSpoken", name));
    }

    private void show(Habits now) {
        advance.show(Optional.of(now.autoAdvance()));
        cover.show(Optional.of(now.coverSensitive()));
        pause.show(now.breakMinutes(), messages.of("settings.break.value", now.breakMinutes()));
        limit.show(now.dailyLimit(), messages.of("settings.limit.value", now.dailyLimit()));
    }
}
