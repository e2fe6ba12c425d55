package org.pairwright.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Permission;
import org.pairwright.domain.UndoneImports;
import org.pairwright.storage.BatchStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.ImportInUse;

/// What was imported, and taking an import back.
public final class ImportHistoryService {
    private final BatchStore batches;
    private final Permissions permissions;

    public ImportHistoryService(Database database) {
        batches = new BatchStore(database);
        permissions = new Permissions(database);
    }

    /// All imports, the first one first.
    public List<ImportBatch> all() {
        return batches.all();
    }

    /// Takes back all that an import brought, which may be several files, while nobody has labeled
    /// its pairs: everything, or nothing.
    ///
    /// @return what was taken back, a line for each file
    /// @throws NotAllowed when whoever takes it back may not
    /// @throws ImportInUse when others have built on it, or it was taken back before
    public UndoneImports undo(Actor actor, ImportReport report) {
        permissions.require(actor, Permission.IMPORT);
        List<UUID> ids =
                report.files().stream()
                        .flatMap(file -> file.batches().stream())
                        .map(UUID::fromString)
                        .toList();
        return batches.undoTogether(actor, ids);
    }

    /// Takes several imports back: all of them, or nothing.
    ///
    /// @return what was taken back; empty when one of them is not there
    /// @throws NotAllowed as above
    /// @throws ImportInUse as above
    public UndoneImports undo(Actor actor, Set<UUID> ids) {
        permissions.require(actor, Permission.IMPORT);
        List<UUID> inOrder =
                batches.all().stream().map(ImportBatch::uuid).filter(ids::contains).toList();
        return inOrder.size() == ids.size()
                ? batches.undoTogether(actor, inOrder)
                : UndoneImports.NONE;
    }
}
