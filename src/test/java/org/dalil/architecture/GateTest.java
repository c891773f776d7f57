package org.dalil.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/// Every gate holds in the program.
class GateTest {
    /// Statics that change are state that nobody owns and no lock forgets.
    static final ArchRule NO_STATIC_STATE =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("state must end with the casefile it belongs to")
                    .allowEmptyShould(true);

    @TestFactory
    Stream<DynamicTest> gatesHold() {
        Places places = new Places(Places.PROGRAM);
        return Gates.all().stream()
                .map(gate ->
                        DynamicTest.dynamicTest(
                                gate.name(), () -> gate.rule(places).check(Code.program())));
    }

    @Test
    void noStaticState() {
        NO_STATIC_STATE.check(Code.program());
    }
}
