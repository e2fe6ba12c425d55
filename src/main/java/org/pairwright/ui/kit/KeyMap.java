package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Which keys do what: the defaults of the acts, and what a person chose instead.
///
/// No key ever means two things at the same place.
public final class KeyMap {
    /// A key that was wanted for one act and is another's.
    public record Clash(KeyStroke stroke, Act wanted, Act taken) {}

    private final Map<String, Act> acts;
    private final List<FixedKey> fixed;
    private final Map<Act, List<KeyStroke>> own = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Map<Act, List<KeyStroke>>> bound =
            new ReadOnlyObjectWrapper<>(Map.of());

    /// The acts with their default keys.
    ///
    /// @throws IllegalArgumentException when two acts have one id, or a default key in common
    public KeyMap(List<Act> acts) {
        this(acts, List.of());
    }

    /// As the other, with keys that are always the same.
    public KeyMap(List<Act> acts, List<FixedKey> fixed) {
        this.fixed = List.copyOf(fixed);
        this.acts =
                acts.stream()
                        .collect(
                                Collectors.toMap(
                                        Act::id,
                                        Function.identity(),
                                        (one, other) -> {
                                            throw new IllegalArgumentException(
                                                    "Two acts have the id " + one.id() + ".");
                                        },
                                        LinkedHashMap::new));
        refuseClashes(acts);
        bind();
    }

    /// Each key is looked up, because this is done at every start.
    private static void refuseClashes(List<Act> acts) {
        Map<KeyStroke, List<Act>> taken = new HashMap<>();
        for (Act act : acts) {
            for (KeyStroke stroke : act.keys()) {
                List<Act> others = taken.computeIfAbsent(stroke, key -> new ArrayList<>());
                for (Act other : others) {
                    if (act.meets(other)) {
                        throw new IllegalArgumentException(
                                "Two acts have one key: " + new Clash(stroke, act, other));
                    }
                }
                others.add(act);
            }
        }
    }

    /// All acts, in the order in which they were declared.
    public List<Act> acts() {
        return List.copyOf(acts.values());
    }

    /// Keys that can't be changed.
    public List<FixedKey> fixed() {
        return fixed;
    }

    /// The act with that id; empty where there is none.
    public Optional<Act> act(String id) {
        return Optional.ofNullable(acts.get(id));
    }

    /// Changes whenever a key does.
    public ReadOnlyObjectProperty<Map<Act, List<KeyStroke>>> boundProperty() {
        return bound.getReadOnlyProperty();
    }

    /// The keys of an act as they are; none for an act that isn't in this map.
    public List<KeyStroke> of(Act act) {
        return bound.get().getOrDefault(act, List.of());
    }

    /// The first key of an act as it changes, in words; empty while it has none.
    public ObservableValue<String> wordsFor(Act act) {
        return bound.map(it -> words(act));
    }

    /// The first key of an act, in words; empty when it has none.
    public String words(Act act) {
        return of(act).stream().findFirst().map(KeyStroke::words).orElse("");
    }

    /// Whether a person chose the act's keys.
    public boolean isOwn(Act act) {
        return own.containsKey(act);
    }

    /// Gives an act other keys, or none.
    ///
    /// @return why it was refused, and then nothing has changed; empty when it was done
    public Optional<Clash> rebind(Act act, List<KeyStroke> strokes) {
        Optional<Clash> clash = clash(act, strokes, this::of);
        if (clash.isEmpty()) {
            choose(act, strokes);
            bind();
        }
        return clash;
    }

    /// Takes a key from the act that has it and gives it to another.
    public void rebindTaking(Act act, List<KeyStroke> strokes) {
        for (Act other : acts()) {
            if (act.meets(other) && of(other).stream().anyMatch(strokes::contains)) {
                choose(other, without(of(other), strokes));
            }
        }
        choose(act, strokes);
        bind();
    }

    private void choose(Act act, List<KeyStroke> strokes) {
        own.put(act, List.copyOf(new LinkedHashSet<>(strokes)));
        if (own.get(act).equals(act.keys())) {
            own.remove(act);
        }
    }

    /// Gives an act its default keys again.
    ///
    /// @return why it was refused: another act got one of them meanwhile
    public Optional<Clash> reset(Act act) {
        return rebind(act, act.keys());
    }

    public void resetAll() {
        own.clear();
        bind();
    }

    /// What a person chose, by the acts' ids, to be kept.
    public Map<String, List<String>> own() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        own.forEach((act, strokes) ->
                kept.put(act.id(), strokes.stream().map(KeyStroke::toString).toList()));
        return kept;
    }

    /// Takes what was kept as far as it makes sense: unknown acts and keys are passed over, and of
    /// two acts with one key the first has it.
    public void restore(Map<String, List<String>> kept) {
        own.clear();
        kept.forEach((id, written) ->
                act(id).ifPresent(act -> choose(act, without(strokes(written), takenFrom(act)))));
        bind();
    }

    /// Takes the keys of another machine in place of the own ones.
    ///
    /// @return why they were refused, and then nothing has changed; empty when it was done
    public Optional<Clash> adopt(Map<String, List<String>> kept) {
        Function<Act, List<KeyStroke>> wanted =
                act ->
                        Optional.ofNullable(kept.get(act.id()))
                                .map(KeyMap::strokes)
                                .orElse(act.keys());
        Optional<Clash> clash =
                acts().stream()
                        .flatMap(act -> clash(act, wanted.apply(act), wanted).stream())
                        .findFirst();
        if (clash.isEmpty()) {
            restore(kept);
        }
        return clash;
    }

    private static List<KeyStroke> strokes(List<String> written) {
        return written.stream().flatMap(it -> KeyStroke.parse(it).stream()).toList();
    }

    /// Own keys of other acts that could be meant instead of this one's.
    private List<KeyStroke> takenFrom(Act act) {
        return own.entrySet().stream()
                .filter(entry -> act.meets(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static List<KeyStroke> without(List<KeyStroke> strokes, List<KeyStroke> taken) {
        return strokes.stream().filter(it -> !taken.contains(it)).toList();
    }

    /// A default gives way to a key that a person chose for something else.
    private void bind() {
        Map<Act, List<KeyStroke>> all = new LinkedHashMap<>();
        for (Act act : acts()) {
            all.put(act, own.isEmpty() ? act.keys() : bound(act));
        }
        bound.set(all);
    }

    private List<KeyStroke> bound(Act act) {
        return Optional.ofNullable(own.get(act))
                .orElseGet(() -> without(act.keys(), takenFrom(act)));
    }

    private Optional<Clash> clash(
            Act act, List<KeyStroke> wanted, Function<Act, List<KeyStroke>> keys) {
        for (Act other : acts.values()) {
            if (act.meets(other)) {
                for (KeyStroke stroke : keys.apply(other)) {
                    if (wanted.contains(stroke)) {
                        return Optional.of(new Clash(stroke, act, other));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
