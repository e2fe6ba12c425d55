package org.pairwright.service;

import org.pairwright.domain.Actor;

/// The user that the operating system knows, recorded beside who acts.
public final class SystemUser {
    private SystemUser() {}

    /// Their name; `unknown` where the system gives none.
    public static String name() {
        String name = System.getProperty("user.name", "").strip();
        return name.isEmpty() || name.equals("?") ? "unknown" : name;
    }

    /// Who acts under a name, or under the system's user where it is empty.
    static Actor actingAs(String name) {
        return new Actor(name.isEmpty() ? name() : name, name());
    }
}
