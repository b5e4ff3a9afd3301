package org.i247.sdk.standard.dna;

/** Ends an import that cannot be read on. */
final class ImportFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ProfileFault fault;

    ImportFault(ProfileFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    ProfileFault fault() {
        return fault;
    }
}
