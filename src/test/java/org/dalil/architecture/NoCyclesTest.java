package org.dalil.architecture;

import org.junit.jupiter.api.Test;

/// No packages need each other, at any depth.
class NoCyclesTest {
    @Test
    void noPackagesNeedEachOther() {
        Cycles.none(Places.PROGRAM).check(Code.program());
    }
}
