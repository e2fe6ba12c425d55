package org.pairwright.ui.kit;

import java.net.URL;
import java.util.MissingResourceException;

/// Finds the style sheet beside a class.
public final class Stylesheets {
    private Stylesheets() {}

    /// Its address.
    ///
    /// @throws MissingResourceException when there is none
    public static String of(Class<?> beside, String name) {
        URL found = beside.getResource(name);
        if (found == null) {
            throw new MissingResourceException(
                    "There is no " + name + " beside " + beside.getName() + ".", name, name);
        }
        return found.toExternalForm();
    }
}
