package org.pairwright.settings;

/// What a person chose outside any project.
///
/// @param lastProject the file that was open last; empty when none was
/// @param look `system`, `light` or `dark`
public record Settings(String lastProject, String look) {
    public static final Settings DEFAULT = new Settings("", "system");

    public Settings withLastProject(String lastProject) {
        return new Settings(lastProject, look);
    }

    public Settings withLook(String look) {
        return new Settings(lastProject, look);
    }
}
