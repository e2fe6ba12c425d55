package org.pairwright.domain;

/// How a project lets machines help those who label.
public record MachineHelp(Suggestions suggestions, QueueOrder queueOrder) {
    /// What a project begins with.
    public static final MachineHelp NONE = new MachineHelp(Suggestions.OFF, QueueOrder.ADDED);

    public MachineHelp withSuggestions(Suggestions suggestions) {
        return new MachineHelp(suggestions, queueOrder);
    }

    public MachineHelp withQueueOrder(QueueOrder order) {
        return new MachineHelp(suggestions, order);
    }
}
