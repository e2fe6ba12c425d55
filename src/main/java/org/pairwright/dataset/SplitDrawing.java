package org.pairwright.dataset;

import java.util.Arrays;
import java.util.List;
import org.pairwright.domain.Key;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.PromptGroup;
import org.pairwright.domain.Role;
import org.pairwright.domain.Utf8;

/// Draws the prompts of one project into splits. Where the splits say so it has to be told of all
/// prompts first: which resemble one another, and which categories their pairs have.
public final class SplitDrawing implements ProjectSurvey {
    private static final int LOOK_EVERY = 1_000;

    private final Splits splits;
    private final Runnable look;
    private final GroupTable groups = new GroupTable();
    private final NearDuplicates texts = new NearDuplicates();
    private final SplitBalance balance = new SplitBalance(groups);
    private long told;
    private int[] leaders = {};
    private byte[] drawn = {};

    /// @param look called again and again meanwhile; what it throws ends the drawing
    public SplitDrawing(Splits splits, Runnable look) {
        this.splits = splits;
        this.look = look;
    }

    public Splits splits() {
        return splits;
    }

    @Override
    public boolean wantsPrompts() {
        return splits.groupNearDuplicates();
    }

    @Override
    public void prompt(Key group, Utf8 messages) {
        int before = groups.size();
        groups.add(group);
        told();
        if (groups.size() > before) {
            texts.add(text(messages));
        }
    }

    private void told() {
        if (++told % LOOK_EVERY == 0) {
            look.run();
        }
    }

    /// What is damaged has no text; exports say where it stands.
    private static String text(Utf8 stored) {
        return StoredMessages.of(stored).map(SplitDrawing::text).orElse("");
    }

    private static String text(StoredMessages messages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < messages.size(); i++) {
            if (messages.role(i) != Role.SYSTEM) {
                text.append(PromptGroup.normalized(messages.content(i))).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public boolean wantsPairs() {
        return splits.balanceCategories();
    }

    @Override
    public void pair(Key group, List<String> categories) {
        balance.add(groups.add(group), categories);
        told();
    }

    @Override
    public void end() {
        leaders = wantsPrompts() ? texts.leaders() : alone(groups.size());
        drawn = wantsPairs() ? balance.drawn(splits, leaders) : drawn;
    }

    private static int[] alone(int size) {
        int[] leaders = new int[size];
        Arrays.setAll(leaders, i -> i);
        return leaders;
    }

    /// Where in [Splits#all] the split stands that a prompt group is drawn into.
    public int index(Key group) {
        int known = leaders.length == 0 ? -1 : groups.find(group);
        if (known < 0) {
            return splits.index(group);
        }
        int leader = leaders[known];
        return wantsPairs() ? drawn[leader] : splits.index(groups.key(leader));
    }
}
