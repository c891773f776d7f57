package org.dalil.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds tests that show something, themselves or by what they stand on, and would do so while
/// another test has the screen.
final class ScreenTurns {
    private ScreenTurns() {}

    /// The names of those that are not marked with [UsesScreen].
    static Set<String> missed(JavaClasses tests) {
        return tests.stream()
                .filter(one ->
                        one.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Test.class)))
                .filter(one -> !one.isAnnotatedWith(UsesScreen.class) && shows(one, tests))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean shows(JavaClass test, JavaClasses tests) {
        Deque<JavaClass> open = new ArrayDeque<>(Set.of(test));
        Set<JavaClass> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (Dependency one : open.pop().getDirectDependenciesFromSelf()) {
                JavaClass target = one.getTargetClass();
                if (target.getPackageName().startsWith("org.testfx")) {
                    return true;
                }
                if (tests.contain(target.getName()) && seen.add(target)) {
                    open.push(target);
                }
            }
        }
        return false;
    }
}
