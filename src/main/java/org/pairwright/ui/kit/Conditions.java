package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.FilterViews;
import org.pairwright.domain.filter.FreeField;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.TextField;

/// The conditions that all hold of the pairs on the screen, each of which can be taken away; beside
/// each other they are one filter. What is searched for in texts is one of them.
public record Conditions(List<Filter> all) {
    public static final Conditions NONE = new Conditions(List.of());

    public Conditions {
        all = List.copyOf(all);
    }

    public static Conditions of(Filter filter) {
        return filter instanceof Filter.And(List<Filter> filters)
                ? new Conditions(filters)
                : new Conditions(List.of(filter));
    }

    /// What a typed expression asks for.
    ///
    /// @param views those that it can name
    /// @throws InvalidFilter when it is none
    public static Conditions read(String text, FilterViews views) {
        return text.isBlank() ? NONE : of(Filter.parse(text.strip(), views));
    }

    public Filter filter() {
        return switch (all.size()) {
            case 0 -> Filter.ALL;
            case 1 -> all.getFirst();
            default -> new Filter.And(all);
        };
    }

    /// As an expression; empty without conditions.
    public String expression() {
        return Filter.write(filter());
    }

    /// What is searched for in prompts and responses; empty when nothing is.
    public String searched() {
        return all.stream()
                .filter(Conditions::isSearch)
                .findFirst()
                .map(it -> ((Filter.Contains) it).text())
                .orElse("");
    }

    /// Those besides what is searched for.
    public List<Filter> others() {
        Optional<Filter> search = all.stream().filter(Conditions::isSearch).findFirst();
        return search.map(this::without).orElse(this).all();
    }

    private static boolean isSearch(Filter filter) {
        return filter instanceof Filter.Contains(TextField field, String text)
                && field == TextField.TEXT;
    }

    /// The same, but for what is searched for.
    public Conditions searching(String text) {
        List<Filter> filters = new ArrayList<>();
        if (!text.isEmpty()) {
            filters.add(new Filter.Contains(TextField.TEXT, text));
        }
        filters.addAll(others());
        return new Conditions(filters);
    }

    public Conditions with(Filter condition) {
        List<Filter> filters = new ArrayList<>(all);
        filters.add(condition);
        return new Conditions(filters);
    }

    /// The same without one of them, the first that is so.
    public Conditions without(Filter condition) {
        List<Filter> filters = new ArrayList<>(all);
        filters.remove(condition);
        return new Conditions(filters);
    }

    /// The values of the field that one of the conditions lets through; none where none asks.
    public List<String> values(TextField field) {
        return is(field).map(Filter.Is::values).orElse(List.of());
    }

    /// The same of a field that came with rows.
    public List<String> values(FreeField field) {
        return is(field).map(Filter.FreeIs::values).orElse(List.of());
    }

    private Optional<Filter.Is> is(TextField field) {
        return all.stream()
                .filter(Filter.Is.class::isInstance)
                .map(Filter.Is.class::cast)
                .filter(it -> it.field() == field)
                .findFirst();
    }

    private Optional<Filter.FreeIs> is(FreeField field) {
        return all.stream()
                .filter(Filter.FreeIs.class::isInstance)
                .map(Filter.FreeIs.class::cast)
                .filter(it -> it.field().equals(field))
                .findFirst();
    }

    /// The same without what is asked of the field.
    public Conditions withoutValues(TextField field) {
        return is(field).map(this::without).orElse(this);
    }

    /// The same of a field that came with rows.
    public Conditions withoutValues(FreeField field) {
        return is(field).map(this::without).orElse(this);
    }

    /// The same, letting one more value of the field through, or one fewer.
    public Conditions toggled(TextField field, String value) {
        return replaced(is(field), values(field), value, it -> new Filter.Is(field, it));
    }

    /// The same of a field that came with rows.
    public Conditions toggled(FreeField field, String value) {
        return replaced(is(field), values(field), value, it -> new Filter.FreeIs(field, it));
    }

    private Conditions replaced(
            Optional<? extends Filter> before,
            List<String> asked,
            String value,
            Function<List<String>, Filter> now) {
        List<String> values = new ArrayList<>(asked);
        if (!values.remove(value)) {
            values.add(value);
        }
        List<Filter> filters = new ArrayList<>(all);
        int place = before.map(filters::indexOf).orElse(filters.size());
        before.ifPresent(filters::remove);
        if (!values.isEmpty()) {
            filters.add(place, now.apply(values));
        }
        return new Conditions(filters);
    }

    /// All that is asked of a number.
    public List<Filter> measures(NumberField field) {
        return all.stream().filter(it -> isOf(it, field)).toList();
    }

    /// The same with these conditions on a number in the place of all that was asked of it.
    public Conditions measuring(NumberField field, List<Filter> conditions) {
        List<Filter> filters = new ArrayList<>(all);
        List<Filter> before = measures(field);
        int place = before.isEmpty() ? filters.size() : filters.indexOf(before.getFirst());
        filters.removeIf(it -> isOf(it, field));
        filters.addAll(place, conditions);
        return new Conditions(filters);
    }

    private static boolean isOf(Filter filter, NumberField field) {
        return filter instanceof Filter.Measures measures && measures.field() == field;
    }

    /// The same with the condition where it was not there, and without it where it was.
    public Conditions toggled(Filter condition) {
        return all.contains(condition) ? without(condition) : with(condition);
    }
}
