package org.pairwright.service;

/// The user that the operating system knows, recorded beside who acts.
public final class SystemUser {
    private SystemUser() {}

    /// Their name; `unknown` where the system gives none.
    public static String name() {
        String name = System.getProperty("user.name", "").strip();
        return name.isEmpty() || name.equals("?") ? "unknown" : name;
    }
}
