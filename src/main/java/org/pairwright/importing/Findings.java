package org.pairwright.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// What is found out about one row while it is read.
final class Findings {
    private final long line;
    private final List<Problem> warnings = new ArrayList<>(0);
    private final Set<String> partlyRead = new TreeSet<>();
    private final Map<String, Field> inside = new TreeMap<>();

    Findings(long line) {
        this.line = line;
    }

    /// Something doubtful with which the row comes in all the same.
    void warn(String field, ProblemCode code, String message) {
        warnings.add(Problem.warning(line, field, code, message));
    }

    /// The field says more than what was read from it, so that it has to be kept beside that.
    void keep(String field) {
        partlyRead.add(field);
    }

    List<Problem> warnings() {
        return warnings;
    }

    /// A value from inside a field that has no place of its own, to be kept under its name.
    void keep(Field inner) {
        inside.put(inner.name(), inner);
    }

    Set<String> partlyRead() {
        return partlyRead;
    }

    Collection<Field> inside() {
        return inside.values();
    }
}
