package org.pairwright.ui.shell.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;

/// What can be done now, found by a few of its letters; what was done last comes first.
public final class PaletteViewModel {
    /// Something to do.
    ///
    /// @param place the screen it belongs to
    /// @param key in words; empty when it has none
    /// @param recent whether it was done from here lately
    record Entry(Acts.Live live, String name, String place, String key, boolean recent) {}

    private final Supplier<List<Acts>> here;
    private final Supplier<List<String>> recent;
    private final Consumer<String> ran;
    private final KeyMap keys;
    private final Messages messages;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Entry>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private List<Entry> all = List.of();

    /// @param here what can be done now
    /// @param recent ids of what was done from here, the latest first
    /// @param ran told the id of what is done
    public PaletteViewModel(
            Supplier<List<Acts>> here,
            Supplier<List<String>> recent,
            Consumer<String> ran,
            KeyMap keys,
            Messages messages) {
        this.here = here;
        this.recent = recent;
        this.ran = ran;
        this.keys = keys;
        this.messages = messages;
        query.subscribe(this::search);
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<List<Entry>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Which of what was found Enter does; -1 where nothing was.
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Begins anew with everything that can be done now.
    public void open() {
        List<String> lately = recent.get();
        List<Entry> entries = new ArrayList<>();
        for (Acts acts : here.get()) {
            for (Acts.Live live : acts.all()) {
                if (live.possible().getValue()) {
                    entries.add(entry(live, lately.contains(live.act().id())));
                }
            }
        }
        entries.sort(Comparator.comparingInt(entry -> place(lately, entry)));
        all = List.copyOf(entries);
        query.set("");
        search();
    }

    private static int place(List<String> lately, Entry entry) {
        int place = lately.indexOf(entry.live().act().id());
        return place < 0 ? lately.size() : place;
    }

    private Entry entry(Acts.Live live, boolean recently) {
        return new Entry(
                live,
                messages.of(live.act().name()),
                messages.of(live.act().scope().name()),
                keys.words(live.act()),
                recently);
    }

    private void search() {
        found.set(Found.among(all, query.get()));
        selected.set(found.get().isEmpty() ? -1 : 0);
    }

    /// Goes up or down, around the ends.
    void move(int step) {
        int count = found.get().size();
        if (count > 0) {
            selected.set(Math.floorMod(selected.get() + step, count));
        }
    }

    void select(int index) {
        if (index >= 0 && index < found.get().size()) {
            selected.set(index);
        }
    }

    /// Does what is selected.
    void run() {
        if (selected.get() >= 0) {
            Acts.Live live = found.get().get(selected.get()).live();
            ran.accept(live.act().id());
            live.perform();
        }
    }
}
