package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.PlanRequest;
import org.pairwright.service.agreement.PlanTarget;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.behavior.SourceStrengths;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How many more labels it takes until the interval of a figure is narrow enough: for which figure,
/// how narrow, and what comes of it. Nothing is computed before somebody sees it.
final class PlanViewModel {
    /// How wide an interval may be, among which one can choose at once.
    static final List<Double> WIDTHS = List.of(.02, .05, .1, .2);

    /// Win rates of more sources than these would be too many to choose from.
    private static final int MOST_SOURCES = 10;

    private final ProjectAudit audit;
    private final Background background;
    private final Messages messages;
    private final AgreementWords words;
    private final ReadOnlyObjectWrapper<List<PlanTarget>> targets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PlanTarget>> target =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Double> width = new ReadOnlyObjectWrapper<>(.1);
    private final ReadOnlyObjectWrapper<Optional<Plans>> plans =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> trouble = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Conditions looked = Conditions.NONE;
    private List<String> annotators = List.of();
    private boolean wanted;
    private boolean stale = true;
    private Glance watch;

    PlanViewModel(ProjectAudit audit, Background background, Messages messages) {
        this.audit = audit;
        this.background = background;
        this.messages = messages;
        words = new AgreementWords(messages, Map.of());
        watch = new Glance(background);
    }

    /// What came of it.
    ///
    /// @param now what there is, in words
    /// @param exhibits in further pairs, and in further labels
    record Plans(String now, List<Exhibit> exhibits) {}

    /// The figures that one can plan for.
    ReadOnlyObjectProperty<List<PlanTarget>> targetsProperty() {
        return targets.getReadOnlyProperty();
    }

    /// The one that is planned for; empty where there is none.
    ReadOnlyObjectProperty<Optional<PlanTarget>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// How wide the interval may be.
    ReadOnlyObjectProperty<Double> widthProperty() {
        return width.getReadOnlyProperty();
    }

    /// Empty until there is a plan.
    ReadOnlyObjectProperty<Optional<Plans>> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    /// Why there is none; empty while nothing is wrong.
    ReadOnlyObjectProperty<String> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What a target is called.
    String name(PlanTarget of) {
        return PlanCards.name(of, words);
    }

    void choose(PlanTarget chosen) {
        if (!target.get().equals(Optional.of(chosen))) {
            target.set(Optional.of(chosen));
            lookAgain();
        }
    }

    void choose(double chosen) {
        if (chosen != width.get()) {
            width.set(chosen);
            lookAgain();
        }
    }

    /// Takes a width as somebody typed it.
    void type(String text) {
        try {
            double typed = Double.parseDouble(text.strip().replace(',', '.'));
            if (typed > 0 && typed <= 2) {
                choose(typed);
                return;
            }
        } catch (NumberFormatException e) {
            // It is told below, as other numbers that are no width.
        }
        trouble.set(messages.of("agreement.plan.noWidth"));
    }

    /// Plans for these pairs from here on; not before somebody wants to see it.
    ///
    /// @param people whose labels are meant; none for everybody's
    void follow(AgreementReport report, Conditions conditions, List<String> people) {
        looked = conditions;
        annotators = people;
        List<PlanTarget> all = new ArrayList<>();
        report.types().forEach(of -> all.add(new PlanTarget.Alpha(of.type())));
        report.behavior().sources().found().ifPresent(it -> addWinRates(it, all));
        targets.set(List.copyOf(all));
        if (target.get().filter(all::contains).isEmpty()) {
            target.set(all.stream().findFirst());
        }
        lookAgain();
    }

    private static void addWinRates(SourceStrengths strengths, List<PlanTarget> all) {
        List<String> names =
                strengths.sources().stream()
                        .map(SourceStrengths.Source::name)
                        .limit(MOST_SOURCES)
                        .toList();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                all.add(new PlanTarget.WinRate(names.get(i), names.get(j)));
            }
        }
    }

    /// Somebody sees the plan, or no longer.
    void want(boolean seen) {
        wanted = seen;
        if (seen && stale) {
            look();
        } else if (!seen && busy.get()) {
            stop();
        }
    }

    /// Does not wait any longer; what was planned before stays.
    void stop() {
        watch.stop();
        stale |= busy.get();
        busy.set(false);
    }

    private void lookAgain() {
        watch.stop();
        busy.set(false);
        stale = true;
        trouble.set("");
        if (wanted) {
            look();
        }
    }

    private void look() {
        target.get()
                .ifPresent(asked -> {
                    Glance watching = new Glance(background);
                    watch = watching;
                    PlanRequest request =
                            new PlanRequest(
                                    looked.filter(),
                                    asked,
                                    width.get(),
                                    AgreementViewModel.OPTIONS,
                                    annotators);
                    stale = false;
                    busy.set(true);
                    background.run(
                            () -> plan(request, watching),
                            found -> {
                                if (!watching.cancelled()) {
                                    busy.set(false);
                                    found.ifPresent(it -> plans.set(Optional.of(it)));
                                }
                            },
                            problem -> failed(problem, watching));
                });
    }

    private void failed(Failure problem, Glance watching) {
        if (!watching.cancelled()) {
            busy.set(false);
            plans.set(Optional.empty());
            trouble.set(problem.what());
        }
    }

    /// Empty when it was stopped.
    private Optional<Plans> plan(PlanRequest request, Glance watching) {
        try {
            PlanCards cards = new PlanCards(audit.plan(request, Progress.of(watching::report, watching::cancelled)), words);
            return Optional.of(new Plans(cards.now(), cards.all()));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }
}
