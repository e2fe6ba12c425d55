package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// All keys, to be looked up and changed.
public final class KeyListViewModel {
    /// An act with its keys as they are.
    ///
    /// @param own whether a person chose the keys
    public record Row(Act act, String name, List<String> keys, boolean own) {}

    /// Keys that can't be changed, and what they do.
    public record Fixed(String name, List<String> keys) {}

    /// The acts of one place, and the keys that are always the same there.
    public record Group(String name, List<Row> rows, List<Fixed> fixed) {
        /// How many lines it takes, with its name.
        int lines() {
            return 1 + rows.size() + fixed.size();
        }
    }

    private final KeyMap keys;
    private final Messages messages;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Group>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Act>> asking =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KeyMap.Clash>> clash =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

    public KeyListViewModel(KeyMap keys, Messages messages) {
        this.keys = keys;
        this.messages = messages;
        query.subscribe(this::list);
        keys.boundProperty()
                .subscribe(bound -> {
                    changed.set(!keys.own().isEmpty());
                    list();
                });
    }

    /// What is looked for, in the names of acts and of keys.
    public StringProperty queryProperty() {
        return query;
    }

    /// What was found, by the places where it can be done.
    public ReadOnlyObjectProperty<List<Group>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// The act whose new key is waited for.
    public ReadOnlyObjectProperty<Optional<Act>> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /// Why the last key was refused.
    public ReadOnlyObjectProperty<Optional<KeyMap.Clash>> clashProperty() {
        return clash.getReadOnlyProperty();
    }

    /// Whether a person chose any key.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// The clash in words, with both names.
    public String words(KeyMap.Clash clash) {
        return messages.of(
                "keys.clash.what",
                clash.stroke().words(),
                messages.of(clash.taken().name()),
                messages.of(clash.taken().scope().name()),
                messages.of(clash.wanted().name()));
    }

    /// What it means to give the key to the act that wanted it.
    public String takeWords(KeyMap.Clash clash) {
        return messages.of(
                "keys.clash.take", clash.stroke().words(), messages.of(clash.taken().name()));
    }

    /// What it means not to.
    public String leaveWords(KeyMap.Clash clash) {
        List<KeyStroke> before = keys.of(clash.wanted());
        return before.isEmpty()
                ? messages.of("keys.clash.leaveNone")
                : messages.of("keys.clash.leave", before.getFirst().words());
    }

    /// Waits for the act's new key.
    public void ask(Act act) {
        clash.set(Optional.empty());
        asking.set(Optional.of(act));
    }

    /// Leaves everything as it is.
    public void cancel() {
        asking.set(Optional.empty());
        clash.set(Optional.empty());
    }

    /// Takes the key that was waited for.
    public void press(KeyStroke stroke) {
        asking.get()
                .ifPresent(act -> {
                    asking.set(Optional.empty());
                    clash.set(keys.rebind(act, List.of(stroke)));
                });
    }

    /// Gives the key of the last clash to the act that wanted it.
    public void take() {
        clash.get()
                .ifPresent(it -> {
                    clash.set(Optional.empty());
                    keys.rebindTaking(it.wanted(), List.of(it.stroke()));
                });
    }

    public void reset(Act act) {
        asking.set(Optional.empty());
        clash.set(keys.reset(act));
    }

    public void resetAll() {
        cancel();
        keys.resetAll();
    }

    private void list() {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        List<Group> found = new ArrayList<>();
        for (Scope scope : scopes()) {
            List<Row> rows =
                    keys.acts().stream()
                            .filter(act -> act.scope().equals(scope))
                            .map(this::row)
                            .filter(row -> matches(row.name(), row.keys(), wanted))
                            .toList();
            List<Fixed> fixed =
                    keys.fixed().stream()
                            .filter(key -> key.scope().equals(scope))
                            .map(key -> new Fixed(messages.of(key.name()), key.keys()))
                            .filter(key -> matches(key.name(), key.keys(), wanted))
                            .toList();
            if (!rows.isEmpty() || !fixed.isEmpty()) {
                found.add(new Group(messages.of(scope.name()), rows, fixed));
            }
        }
        groups.set(found);
    }

    /// The places, each once; those where nothing can be changed come last.
    private List<Scope> scopes() {
        return Stream.concat(
                        keys.acts().stream().map(Act::scope),
                        keys.fixed().stream().map(FixedKey::scope))
                .distinct()
                .toList();
    }

    private Row row(Act act) {
        return new Row(
                act,
                messages.of(act.name()),
                keys.of(act).stream().map(KeyStroke::words).toList(),
                keys.isOwn(act));
    }

    private static boolean matches(String name, List<String> keys, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || keys.stream().anyMatch(key -> key.toLowerCase(Locale.ROOT).equals(wanted));
    }
}
