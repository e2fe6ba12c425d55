package org.pairwright.ui.kit.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// Which addresses of a text may be opened at all, once a person says so.
public final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Addresses() {}

    /// Whether it is an address of the web or of mail. Files, scripts and whatever else a text may
    /// name are not opened.
    public static boolean mayBeOpened(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
