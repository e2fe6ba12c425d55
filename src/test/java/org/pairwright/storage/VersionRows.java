package org.pairwright.storage;

import org.jdbi.v3.core.Handle;
import org.pairwright.domain.UuidV7;

/// Rows of prompt versions and of what was made with them.
final class VersionRows {
    private VersionRows() {}

    /// Adds a version of a template, and the template where it is new.
    ///
    /// @return its id
    static long add(Handle handle, String template, int number) {
        handle.execute(
                """
                insert into prompt_template (uuid, name, created_at) values (?, ?, 0)
                on conflict (name) do nothing
                """,
                UuidV7.bytes(UuidV7.next()),
                template);
        return handle.createQuery(
                        """
                        insert into prompt_template_version
                            (uuid, template, number, system, prompt, variables, note, author, created_at)
                        select :uuid, t.id, :number, '', '', '[]', '',
                            (select min(id) from annotator), 0
                        from prompt_template t where t.name = :template returning id
                        """)
                .bind("uuid", UuidV7.bytes(UuidV7.next()))
                .bind("number", number)
                .bind("template", template)
                .mapTo(long.class)
                .one();
    }

    /// Says that a response was made with a version.
    static boolean made(Handle handle, long response, long version) {
        return handle.execute(
                        """
                        insert into response_generation (response, template_version, model, messages, parameters)
                        values (?, ?, 'model', '', '{}')
                        """,
                        response,
                        version)
                > 0;
    }
}
