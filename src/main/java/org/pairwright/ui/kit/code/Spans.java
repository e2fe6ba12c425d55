package org.pairwright.ui.kit.code;

import java.util.ArrayList;
import java.util.List;

/// Collects spans from left to right. Those of one kind that touch become one.
final class Spans {
    private final List<CodeSpan> spans;
    private final int offset;

    Spans() {
        this(new ArrayList<>(), 0);
    }

    private Spans(List<CodeSpan> spans, int offset) {
        this.spans = spans;
        this.offset = offset;
    }

    /// The same collection, for code that begins within the whole.
    Spans within(int start) {
        return new Spans(spans, offset + start);
    }

    /// Nothing is added when the piece is empty.
    void add(int from, int to, CodeKind kind) {
        if (from >= to) {
            return;
        }
        int start = offset + from;
        if (!spans.isEmpty() && spans.getLast().to() == start && spans.getLast().kind() == kind) {
            start = spans.removeLast().from();
        }
        spans.add(new CodeSpan(start, offset + to, kind));
    }

    List<CodeSpan> inOrder() {
        return List.copyOf(spans);
    }
}
