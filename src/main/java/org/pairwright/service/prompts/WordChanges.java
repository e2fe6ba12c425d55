package org.pairwright.service.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pairwright.service.prompts.WordChange.Kind;

/// What turns one text into another, word by word, white space included.
public final class WordChanges {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

    /// So many pairs of words are compared at most; texts that differ in more come out as wholly
    /// other.
    private static final long BOUND = 16_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<WordChange> changes = new ArrayList<>();

    private WordChanges(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /// The pieces in order; none is empty. Those kept and deleted together are the first text,
    /// those kept and inserted the second.
    public static List<WordChange> between(String before, String after) {
        return new WordChanges(before, after).find();
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<WordChange> find() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        add(Kind.KEPT, before.subList(0, head));
        middle(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail));
        add(Kind.KEPT, before.subList(before.size() - tail, before.size()));
        return List.copyOf(changes);
    }

    /// By the longest sequence that both have.
    private void middle(List<String> left, List<String> right) {
        if ((long) left.size() * right.size() > BOUND) {
            add(Kind.DELETED, left);
            add(Kind.INSERTED, right);
            return;
        }
        int[][] shared = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                shared[i][j] =
                        left.get(i).equals(right.get(j))
                                ? shared[i + 1][j + 1] + 1
                                : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                add(Kind.KEPT, List.of(left.get(i)));
                i++;
                j++;
            } else if (i < left.size()
                    && (j == right.size() || shared[i + 1][j] >= shared[i][j + 1])) {
                add(Kind.DELETED, List.of(left.get(i)));
                i++;
            } else {
                add(Kind.INSERTED, List.of(right.get(j)));
                j++;
            }
        }
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!changes.isEmpty() && changes.getLast().kind() == kind) {
            text = changes.removeLast().text() + text;
        }
        changes.add(new WordChange(kind, text));
    }
}
