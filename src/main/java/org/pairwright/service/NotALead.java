package org.pairwright.service;

/// Somebody tried what only the lead of a project may.
public final class NotALead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotALead(String name) {
        super("Only a lead may mark pairs, and " + name + " does not lead this project.");
    }
}
