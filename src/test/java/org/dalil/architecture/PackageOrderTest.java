package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.Optional;
import java.util.stream.Stream;

/// The order of packages is the law of the program.
class PackageOrderTest {
    private static final Places PLACES = new Places(Places.PROGRAM);
    private static final PackageOrder ORDER = new PackageOrder(PLACES);

    @TestFactory
    Stream<DynamicTest> everyPlaceUsesOnlyEarlierOnes() {
        return Places.ORDER.stream()
                .map(place ->
                        DynamicTest.dynamicTest(
                                place, () -> ORDER.rule(place).check(Code.program())));
    }

    @Test
    void everyPackageHasAPlace() {
        ORDER.everyPackageHasAPlace().check(Code.program());
    }

    @Test
    void placesOfPackages() {
        assertEquals(Optional.of("vault"), PLACES.of("org.dalil.vault.page"));
        assertEquals(Optional.of("desk.control"), PLACES.of("org.dalil.desk.control"));
        assertEquals(Optional.of("claim.ui"), PLACES.of("org.dalil.claim.ui.why"));
        assertEquals(Optional.empty(), PLACES.of("org.dalil.helpers"));
        assertEquals(Optional.empty(), PLACES.of("org.dalil.desk2.ui"));
        assertEquals(Optional.empty(), PLACES.of("java.util"));
    }

    @Test
    void whoMayUseWhom() {
        assertTrue(Places.mayUse("vault", "kernel"));
        assertTrue(Places.mayUse("claim.ui", "claim.ui"));
        assertTrue(Places.mayUse("claim.ui", "desk.control"));
        assertTrue(Places.mayUse("shell", "claim.ui"));
        assertFalse(Places.mayUse("kernel", "vault"));
        assertFalse(Places.mayUse("desk", "desk.control"));
        assertFalse(Places.mayUse("claim.ui", "people.ui"));
        assertFalse(Places.mayUse("claim.ui", "shell"));
    }
}
