package org.pairwright.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers what comes from 0, in the order in which it comes first.
final class Names<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    int of(T name) {
        Integer known = numbers.putIfAbsent(name, all.size());
        if (known != null) {
            return known;
        }
        all.add(name);
        return all.size() - 1;
    }

    T at(int number) {
        return all.get(number);
    }

    List<T> all() {
        return List.copyOf(all);
    }
}
