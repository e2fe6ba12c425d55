package org.pairwright.settings;

import java.nio.file.Path;
import java.util.Map;

/// Where this system keeps what a program remembers of a person.
///
/// @param config for settings
/// @param data for projects that the program makes on its own
public record UserFolders(Path config, Path data) {
    /// The folders of the person who runs the program.
    public static UserFolders ofThisUser() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /// The folders on a system.
    ///
    /// @param system such as `Linux`, `Mac OS X` or `Windows 11`
    /// @param environment the variables by which a person moves these folders elsewhere
    public static UserFolders of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            Path roaming = path(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = path(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new UserFolders(roaming.resolve("Pairwright"), local.resolve("Pairwright"));
        }
        if (system.startsWith("Mac")) {
            Path support = home.resolve("Library/Application Support/Pairwright");
            return new UserFolders(support, support);
        }
        Path config = path(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        Path data = path(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
        return new UserFolders(config.resolve("pairwright"), data.resolve("pairwright"));
    }

    /// A relative path is no place: the XDG specification says to pass over it.
    private static Path path(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
