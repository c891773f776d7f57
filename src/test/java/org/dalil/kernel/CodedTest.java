package org.dalil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/// What was stored by its code is found again by it, and by nothing that only looks like it.
class CodedTest {
    /// Two constants with the usual code, and one with its own.
    private enum Weather implements Coded {
        CLEAR,
        LIGHT_RAIN,
        FOG {
            @Override
            public String code() {
                return "fog-bank";
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantIsFoundByItsCode(Weather one) {
        assertEquals(Optional.of(one), Coded.find(Weather.class, one.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CLEAR", "light rain", "fog", "hail"})
    @NullSource
    void nothingElseIsTakenForOne(String code) {
        assertEquals(Optional.empty(), Coded.find(Weather.class, code));
    }
}
