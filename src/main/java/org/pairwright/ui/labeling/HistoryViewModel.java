package org.pairwright.ui.labeling;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.DecidedPair;
import org.pairwright.domain.Side;
import org.pairwright.service.HistoryService;
import org.pairwright.service.NamedPair;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Times;

/// What the annotator decided lately, a page at a time, and the way to any pair.
final class HistoryViewModel {
    /// How many decisions are read at once.
    static final int PAGE = 50;

    private final HistoryService service;
    private final Background lane;
    private final LongConsumer jump;
    private final LabelingOptions options;
    private final Messages messages;
    private final ActWords words;
    private final InstantSource clock;
    private final ZoneId zone;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<HistoryEntry> shown =
            FXCollections.unmodifiableObservableList(entries);
    private Optional<DecidedPair> last = Optional.empty();
    private boolean more;

    /// @param lane where it is read in order
    /// @param jump shows the pair with that key
    /// @param options whether the texts of a pair are covered
    /// @param places what is said of left and right
    HistoryViewModel(
            HistoryService service,
            Background lane,
            LongConsumer jump,
            LabelingOptions options,
            Messages messages,
            PlaceWords places,
            InstantSource clock,
            ZoneId zone) {
        this.service = service;
        this.lane = lane;
        this.jump = jump;
        this.options = options;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
        words = new ActWords(messages, places);
        places.stackedProperty().subscribe((before, now) -> readAgain());
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The latest decision first; more come with [#more].
    ObservableList<HistoryEntry> entries() {
        return shown;
    }

    /// What is to be said of the last attempt to jump or to read; empty when nothing is.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Shows the history, read anew.
    void open() {
        notice.set("");
        open.set(true);
        read();
    }

    /// What is seen of it is said in other words.
    private void readAgain() {
        if (open.get()) {
            read();
        }
    }

    private void read() {
        lane.run(
                () -> service.latest(PAGE),
                page -> {
                    entries.clear();
                    add(page);
                },
                failed -> notice.set(failed.what()));
    }

    void close() {
        open.set(false);
    }

    /// Reads on where there is more: the end of the list is seen.
    void more() {
        if (more) {
            more = false;
            last.ifPresent(it ->
                    lane.run(
                            () -> service.before(it, PAGE),
                            this::add,
                            failed -> notice.set(failed.what())));
        }
    }

    private void add(List<DecidedPair> page) {
        entries.addAll(page.stream().map(this::entry).toList());
        last = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
        more = page.size() == PAGE;
    }

    private HistoryEntry entry(DecidedPair decided) {
        Side left = decided.annotation().left().orElse(Side.A);
        return new HistoryEntry(
                decided.annotation().pair(),
                when(decided.annotation().decidedAt()),
                words.of(Place.laidOut(decided.annotation().judgment(), left)),
                options.covers(decided) ? covered(decided) : decided.snippet());
    }

    private String covered(DecidedPair decided) {
        return messages.of(
                decided.optedOut() ? "label.history.coveredByChoice" : "label.history.covered");
    }

    private String when(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        return time.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), zone))
                ? Times.minute(time)
                : Times.moment(time);
    }

    void choose(HistoryEntry entry) {
        close();
        jump.accept(entry.pair());
    }

    /// Another name is being typed: what was said of the last one is over.
    void type() {
        notice.set("");
    }

    /// Shows the pair with this number, id or key.
    void jumpTo(String name) {
        String wanted = name.strip();
        if (!wanted.isEmpty()) {
            lane.run(
                    () -> service.find(wanted),
                    found -> arrive(wanted, found),
                    failed -> notice.set(failed.what()));
        }
    }

    private void arrive(String wanted, NamedPair found) {
        if (found.candidates() == 0) {
            notice.set(messages.of("label.history.noPair", wanted));
        } else if (found.candidates() > 1) {
            notice.set(messages.of("label.history.severalPairs", found.candidates(), wanted));
        } else {
            close();
            jump.accept(found.pair());
        }
    }
}
