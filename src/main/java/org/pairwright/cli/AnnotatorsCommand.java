package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Who works on a project, and as what.
@Command(
        name = "annotators",
        synopsisSubcommandLabel = "list|add|role|rename|merge|erase",
        description = {
            "List who works on a project, add people, and give them roles: a lead does everything; a reviewer"
                    + " labels, sees what others decided, and edits and approves prompt templates; an annotator"
                    + " labels; an auditor reads and exports. Only a lead gives roles.",
            "In a file of one's own this keeps honest people honest, and the project's record tells who did what:"
                    + " whoever has the file and a database tool can do anything."
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  pairwright annotators safety.pairs list",
            "  pairwright annotators safety.pairs add Mara --role reviewer",
            "  pairwright annotators safety.pairs role Mara lead",
            "  pairwright annotators safety.pairs rename Mara \"Mara B.\"",
            "  pairwright annotators safety.pairs merge mara Mara --yes",
            "  pairwright annotators safety.pairs erase Mara --yes"
        })
final class AnnotatorsCommand implements CommandGroup {
    private final Terminal terminal;

    @Mixin private ProjectParameter project = new ProjectParameter();

    AnnotatorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("list", new AnnotatorsListCommand(terminal, project));
        commands.put("add", new AnnotatorsAddCommand(terminal, project));
        commands.put("role", new AnnotatorsRoleCommand(terminal, project));
        commands.put("rename", new AnnotatorsRenameCommand(terminal, project));
        commands.put("merge", new AnnotatorsMergeCommand(terminal, project));
        commands.put("erase", new AnnotatorsEraseCommand(terminal, project));
        return commands;
    }
}
