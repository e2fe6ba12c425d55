package org.pairwright.storage;

import org.jdbi.v3.core.Handle;

/// What has to be there before decisions of archives go on from those of the project, inside the
/// transaction of the import.
final class MergedHeads {
    private MergedHeads() {}

    /// Chains that go on have the heads that they had when they were looked at: nobody has decided
    /// meanwhile.
    ///
    /// @throws ImportOutrun when somebody has
    static void require(Handle handle) {
        long moved =
                handle.createQuery(
                                """
                                select count(*) from staged_chain c
                                left join annotation_head h on h.pair = c.pair
                                    and h.annotator = c.annotator and h.occurrence = c.occurrence
                                where h.annotation is null or h.annotation <> c.head
                                """)
                        .mapTo(long.class)
                        .one();
        if (moved > 0) {
            throw new ImportOutrun();
        }
    }

    /// Where decisions were made that come with archives.
    static void insertOrigins(Handle handle, long now) {
        handle.createUpdate(
                        """
                        insert into origin (id, uuid, name, created_at)
                        select (select max(id) from origin) + s.n, s.uuid, 'archive', :now
                        from staged_origin s
                        where not exists (select 1 from origin o where o.uuid = s.uuid)
                        order by s.n
                        """)
                .bind("now", now)
                .execute();
        handle.execute(
                """
                update staged_origin
                set id = (select o.id from origin o where o.uuid = staged_origin.uuid)
                """);
    }
}
