package org.pairwright.ui.shell;

import java.util.List;
import java.util.Locale;
import org.pairwright.settings.Appearance;
import org.pairwright.settings.Settings;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Motion;
import org.pairwright.ui.kit.Theme;

/// Lets the window look as the settings say.
final class LookKeeper {
    private final SettingsKeeper keeper;
    private final Shell shell;
    private final Messages messages;
    private final Theme theme;

    /// @param asked the look for this once; empty for the saved one
    LookKeeper(SettingsKeeper keeper, Shell shell, Messages messages, String asked) {
        this.keeper = keeper;
        this.shell = shell;
        this.messages = messages;
        theme = new Theme(shell.scene(), look(keeper.settings(), asked));
        keeper.settingsProperty()
                .map(Settings::appearance)
                .map(Appearance::look)
                .subscribe((before, look) -> theme.wear(of(look)));
        keeper.settingsProperty()
                .map(Settings::appearance)
                .map(Appearance::motion)
                .subscribe(it -> shell.motion().set(motion(it)));
        shell.acts().add(ShellActs.LOOK, this::next);
    }

    /// The look to begin with.
    static Look look(Settings settings, String asked) {
        return of(asked.isEmpty() ? settings.appearance().look() : asked);
    }

    private static Look of(String name) {
        return List.of(Look.values()).stream()
                .filter(look -> look.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Look.SYSTEM);
    }

    private static Motion.Amount motion(String name) {
        return List.of(Motion.Amount.values()).stream()
                .filter(amount -> amount.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Motion.Amount.SYSTEM);
    }

    private void next() {
        Look next =
                switch (theme.look()) {
                    case SYSTEM -> Look.LIGHT;
                    case LIGHT -> Look.DARK;
                    case DARK -> Look.SYSTEM;
                };
        String code = next.name().toLowerCase(Locale.ROOT);
        keeper.change(it -> it.withAppearance(it.appearance().withLook(code)));
        theme.wear(next);
        shell.notices().say(messages.of("shell.look.now", words(next)));
    }

    private String words(Look look) {
        return switch (look) {
            case SYSTEM -> messages.of("shell.look.system");
            case LIGHT -> messages.of("shell.look.light");
            case DARK -> messages.of("shell.look.dark");
        };
    }
}
