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

    /// What comes in as the first of a chain is that: nobody has decided meanwhile on a pair that
    /// was there before.
    ///
    /// @param last the last pair that was there when the files were laid out
    /// @throws ImportOutrun when somebody has
    static void requireNew(Handle handle, long last) {
        long there =
                handle.createQuery(
                                """
                                select count(*) from staged_annotation n
                                where n.head = 1 and n.pair <= :last
                                    and exists (select 1 from annotation_head h
                                        where h.pair = n.pair and h.occurrence = n.occurrence
                                            and h.annotator = (select t.id from staged_annotator t
                                                where t.n = n.annotator))
                                    and not exists (select 1 from staged_chain c
                                        where c.pair = n.pair and c.occurrence = n.occurrence
                                            and c.annotator = (select t.id from staged_annotator t
                                                where t.n = n.annotator))
                                """)
                        .bind("last", last)
                        .mapTo(long.class)
                        .one();
        if (there > 0) {
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
