package org.pairwright.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads how people write where a project is: a file's path, or a team server's URL such as
/// `postgresql://user@host:port/db?project=NAME`.
final class ProjectUrl {
    private static final String SCHEME = "postgresql://";
    private static final String SHORT_SCHEME = "postgres://";
    private static final String FORM = SCHEME + "user@host:port/db?project=NAME";
    private static final String PROJECT = "project=";
    private static final int DEFAULT_PORT = 5432;

    private ProjectUrl() {}

    static ProjectLocation parse(String words) {
        if (words.isBlank()) {
            throw new InvalidProjectLocation(
                    "An empty name is no project. Give a file or " + FORM + ".");
        }
        if (words.startsWith(SCHEME) || words.startsWith(SHORT_SCHEME)) {
            return onServer(words);
        }
        if (words.matches("\\w+://.*")) {
            throw new InvalidProjectLocation(
                    "Pairwright knows no server of the kind "
                            + words.substring(0, words.indexOf("://"))
                            + ". A project on a server is written "
                            + FORM
                            + ".");
        }
        try {
            return new ProjectLocation.InFile(Path.of(words));
        } catch (InvalidPathException e) {
            throw new InvalidProjectLocation("No file can be called " + words + ".");
        }
    }

    private static ProjectLocation onServer(String words) {
        refusePassword(words);
        URI url = uri(words);
        String user = orEmpty(url.getUserInfo());
        String database = orEmpty(url.getPath()).replaceFirst("^/", "");
        String project = project(orEmpty(url.getQuery()));
        if (user.isEmpty()
                || url.getHost() == null
                || database.isEmpty()
                || database.contains("/")
                || project.isEmpty()) {
            throw new InvalidProjectLocation(
                    words
                            + " does not say everything. A project on a server is written "
                            + FORM
                            + ".");
        }
        int port = url.getPort() < 0 ? DEFAULT_PORT : url.getPort();
        return new ProjectLocation.OnServer(url.getHost(), port, database, user, "", project);
    }

    /// Refused before anything else is found wrong, so that no message repeats it.
    private static void refusePassword(String words) {
        String authority = words.substring(words.indexOf("//") + 2).split("[/?]", 2)[0];
        String user = authority.substring(0, Math.max(authority.lastIndexOf('@'), 0));
        if (user.contains(":") || words.contains("password=")) {
            throw new InvalidProjectLocation(
                    "The URL holds a password, which others could read. Leave it out: it is taken from"
                            + " PGPASSWORD or ~/.pgpass, or asked for.");
        }
    }

    private static URI uri(String words) {
        try {
            return new URI(words).parseServerAuthority();
        } catch (URISyntaxException e) {
            throw new InvalidProjectLocation(
                    words + " is no URL. A project on a server is written " + FORM + ".");
        }
    }

    private static String project(String query) {
        for (String part : query.split("&", -1)) {
            if (part.startsWith(PROJECT)) {
                return part.substring(PROJECT.length());
            }
        }
        return "";
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
