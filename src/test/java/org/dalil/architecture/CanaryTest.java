package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

/// Every rule about compiled classes fails where it should: a gate that cannot fail guards nothing.
class CanaryTest {
    private static final Places PLACES = new Places(Canaries.ROOT);
    private static final JavaClasses BAD = Code.canaries();

    @Test
    void theProgramIsLookedAt() {
        assertTrue(Code.program().size() > Code.LEAST);
        assertTrue(Parsing.main().size() > Code.LEAST);
        assertTrue(
                Code.program().stream()
                        .noneMatch(type -> type.getName().startsWith(Canaries.ROOT)));
    }

    @TestFactory
    Stream<DynamicTest> everyGateFails() {
        return Gates.all().stream()
                .map(gate -> DynamicTest.dynamicTest(gate.name(), () -> fails(gate.rule(PLACES))));
    }

    @Test
    void everySinIsFound() {
        List<String> found =
                Gates.all().stream()
                        .map(gate -> gate.rule(PLACES).evaluate(BAD))
                        .flatMap(result -> result.getFailureReport().getDetails().stream())
                        .toList();
        List<String> missed =
                BAD.stream()
                        .filter(type -> type.getPackageName().contains(".people"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getModifiers().toString().contains("SYNTHETIC"))
                        .filter(method -> found.stream().noneMatch(line -> tells(line, method)))
                        .map(JavaMethod::getFullName)
                        .toList();

        assertEquals(List.of(), missed);
    }

    private static boolean tells(String line, JavaMethod method) {
        return line.contains("<" + method.getFullName() + ">");
    }

    @Test
    void orderFails() {
        PackageOrder order = new PackageOrder(PLACES);

        fails(order.rule("kernel"));
        fails(order.rule(Places.SCREENS));
        fails(order.everyPackageHasAPlace());
    }

    @Test
    void cyclesFail() {
        fails(Cycles.none(Canaries.ROOT));
    }

    @Test
    void staticStateFails() {
        fails(GateTest.NO_STATIC_STATE);
    }

    private static void fails(ArchRule rule) {
        EvaluationResult result = rule.evaluate(BAD);
        assertTrue(result.hasViolation(), () -> "cannot fail: " + rule.getDescription());
    }
}
