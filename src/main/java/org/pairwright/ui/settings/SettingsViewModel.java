package org.pairwright.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.settings.Appearance;
import org.pairwright.settings.Habits;
import org.pairwright.settings.KeysFile;
import org.pairwright.settings.Settings;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.KeyListViewModel;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// The settings, each of which holds as soon as it is changed.
public final class SettingsViewModel {
    private static final String KEYS_FILE = "pairwright-keys.json";

    private final ReadOnlyObjectProperty<Settings> settings;
    private final Consumer<UnaryOperator<Settings>> change;
    private final ReadOnlyObjectProperty<Optional<OptOuts>> optOuts;
    private final Consumer<Set<String>> optOut;
    private final KeyMap keys;
    private final KeyListViewModel keyList;
    private final Program program;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyStringWrapper keysProblem = new ReadOnlyStringWrapper("");

    /// @param change changes the settings and keeps them
    /// @param optOuts what can be opted out of where a project is open
    /// @param optOut opts out of the categories with these codes and no others
    public SettingsViewModel(
            ReadOnlyObjectProperty<Settings> settings,
            Consumer<UnaryOperator<Settings>> change,
            ReadOnlyObjectProperty<Optional<OptOuts>> optOuts,
            Consumer<Set<String>> optOut,
            KeyMap keys,
            Program program,
            Background background,
            Dialogs dialogs,
            Notices notices,
            Messages messages) {
        this.settings = settings;
        this.change = change;
        this.optOuts = optOuts;
        this.optOut = optOut;
        this.keys = keys;
        this.program = program;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
        keyList = new KeyListViewModel(keys, messages);
    }

    ObservableValue<Appearance> appearance() {
        return settings.map(Settings::appearance);
    }

    ObservableValue<Habits> habits() {
        return settings.map(Settings::habits);
    }

    KeyListViewModel keyList() {
        return keyList;
    }

    Program program() {
        return program;
    }

    /// Why keys could not be taken from a file; empty while they could.
    ReadOnlyStringProperty keysProblemProperty() {
        return keysProblem.getReadOnlyProperty();
    }

    void changeAppearance(UnaryOperator<Appearance> with) {
        change.accept(it -> it.withAppearance(with.apply(it.appearance())));
    }

    void changeHabits(UnaryOperator<Habits> with) {
        change.accept(it -> it.withHabits(with.apply(it.habits())));
    }

    /// What can be opted out of, and was; empty while no project is open.
    ReadOnlyObjectProperty<Optional<OptOuts>> optOuts() {
        return optOuts;
    }

    /// Opts out of a category, or takes that back.
    void optOut(String code, boolean out) {
        optOuts.get()
                .ifPresent(now -> {
                    Set<String> codes = new TreeSet<>(now.chosen());
                    if (out) {
                        codes.add(code);
                    } else {
                        codes.remove(code);
                    }
                    optOut.accept(codes);
                });
    }

    void exportKeys() {
        dialogs.chooseNewFile(
                        messages.of("settings.keys.export.title"),
                        Path.of(System.getProperty("user.home", "")).resolve(KEYS_FILE),
                        messages.of("settings.keys.kind"),
                        "*.json")
                .ifPresent(this::exportKeys);
    }

    private void exportKeys(Path file) {
        Map<String, List<String>> own = keys.own();
        background.run(
                () -> {
                    KeysFile.write(file, own);
                    return file;
                },
                written -> {
                    keysProblem.set("");
                    notices.saved(messages.of("settings.keys.exported", written));
                },
                failure -> keysProblem.set(failure.what()));
    }

    void importKeys() {
        dialogs
                .chooseFiles(
                        messages.of("settings.keys.import.title"),
                        messages.of("settings.keys.kind"),
                        List.of("*.json"))
                .stream()
                .findFirst()
                .ifPresent(this::importKeys);
    }

    private void importKeys(Path file) {
        background.run(
                () -> KeysFile.read(file), this::adopt, failure -> keysProblem.set(failure.what()));
    }

    private void adopt(Map<String, List<String>> read) {
        keysProblem.set(
                keys.adopt(read)
                        .map(clash -> messages.of("settings.keys.refused", keyList.words(clash)))
                        .orElse(""));
        if (keysProblem.get().isEmpty()) {
            notices.say(messages.of("settings.keys.imported"));
        }
    }
}
