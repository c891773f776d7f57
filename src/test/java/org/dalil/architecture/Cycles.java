package org.dalil.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/// The rule that no packages need each other.
final class Cycles {
    private Cycles() {}

    /// Every package below the root is a slice of its own, also the packages inside a part.
    static ArchRule none(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package that nobody can read");
    }
}
