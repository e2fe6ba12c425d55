package org.pairwright.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/// Where an endpoint is.
///
/// @param base what its paths are added to, such as `https://api.example.com/v1`; http or https,
///   without a name, password, query or fragment, and without a slash at its end
public record EndpointAddress(URI base) {
    private static final List<String> PATHS = List.of("/chat/completions", "/moderations");

    public EndpointAddress {
        String text = base.toString();
        if (!List.of("http", "https").contains(String.valueOf(base.getScheme()))
                || base.getHost() == null) {
            throw new InvalidEndpoint(
                    "An endpoint's address begins with https:// or http:// and has a host.");
        }
        if (base.getRawUserInfo() != null
                || base.getRawQuery() != null
                || base.getRawFragment() != null) {
            // Not repeated: what is there may be a key.
            throw new InvalidEndpoint(
                    "An endpoint's address has no user, password, question mark or #. A key comes from an"
                            + " environment variable or is asked for.");
        }
        if (text.endsWith("/")) {
            throw new InvalidEndpoint("An endpoint's address ends without a slash.");
        }
    }

    /// The endpoint at an address as people write it: also with a path of ours behind it.
    ///
    /// @throws InvalidEndpoint when it is none
    public static EndpointAddress of(String text) {
        String trimmed = text.strip();
        while (trimmed.endsWith("/")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        for (String path : PATHS) {
            if (trimmed.endsWith(path)) {
                trimmed = trimmed.substring(0, trimmed.length() - path.length());
            }
        }
        try {
            return new EndpointAddress(new URI(trimmed));
        } catch (URISyntaxException e) {
            throw new InvalidEndpoint("An endpoint's address can't be read as one.");
        }
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    /// Whether what is sent there stays on this computer.
    public boolean isOnThisMachine() {
        String host = base.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d+){3}");
    }

    /// Whether others on the way could read what is sent there.
    public boolean isInTheClear() {
        return base.getScheme().equals("http") && !isOnThisMachine();
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
