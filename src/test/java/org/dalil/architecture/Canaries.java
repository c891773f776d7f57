package org.dalil.architecture;

/// Where the classes stand that break rules on purpose: below this package they repeat the order of
/// the program's packages.
final class Canaries {
    static final String ROOT = Places.PROGRAM + ".architecture.canary";

    private Canaries() {}
}
