package org.pairwright.service;

/// Somebody tried what only the lead of a project may.
public final class NotALead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what they tried, such as "mark pairs"
    NotALead(String name, String what) {
        super("Only a lead may " + what + ", and " + name + " does not lead this project.");
    }
}
