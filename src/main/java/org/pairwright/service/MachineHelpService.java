package org.pairwright.service;

import org.pairwright.domain.Actor;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.Permission;
import org.pairwright.storage.Database;
import org.pairwright.storage.MachineHelpStore;
import org.pairwright.storage.SuggestionStore;

/// How a project lets machines help those who label, and what came of it.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class MachineHelpService {
    private final MachineHelpStore help;
    private final SuggestionStore suggestions;
    private final Permissions permissions;

    public MachineHelpService(Database database) {
        help = new MachineHelpStore(database);
        suggestions = new SuggestionStore(database);
        permissions = new Permissions(database);
    }

    /// How many decisions were followed by a suggestion.
    ///
    /// @param changed of how many of them their annotator says something else now
    public record Suggested(long shown, long changed) {}

    /// What holds now.
    public MachineHelp help() {
        return help.help();
    }

    /// What came of suggestions so far.
    public Suggested suggested() {
        SuggestionStore.Counts counts = suggestions.counts();
        return new Suggested(counts.shown(), counts.changed());
    }

    /// Changes what `after` says otherwise than `before`, which is what the person saw.
    ///
    /// @return what holds now
    /// @throws NotAllowed when whoever changes it may not
    public MachineHelp change(Actor actor, MachineHelp before, MachineHelp after) {
        permissions.require(actor, Permission.SETTINGS);
        help.change(actor, before, after);
        return help();
    }
}
