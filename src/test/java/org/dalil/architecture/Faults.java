package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Collection;
import java.util.stream.Collectors;

/// Fails a rule with every fault on a line of its own, so that all can be mended at once.
final class Faults {
    private Faults() {}

    /// Nothing may have been found.
    ///
    /// @param rule what was asked, for whoever has to mend it
    static void none(String rule, Collection<?> found) {
        if (!found.isEmpty()) {
            fail(
                    found.stream()
                            .map(Object::toString)
                            .collect(Collectors.joining("\n  ", rule + ":\n  ", "\n")));
        }
    }
}
