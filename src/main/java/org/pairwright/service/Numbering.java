package org.pairwright.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers names from 0, in the order in which they come.
final class Numbering {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /// The number of a name.
    int of(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /// All names, the first one first.
    List<String> names() {
        return List.copyOf(names);
    }
}
