package org.dalil.law.bond;

import org.dalil.law.Remark;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/// A body that can be turned to, by its code in the list `forum`. Forums that need no treaty hear
/// of every State.
public enum Forum {
    ECTHR("ecthr", "echr"),
    HRC("hrc", "iccpr"),
    CAT("cat", "cat"),
    CED("ced", "ced"),
    WGAD("wgad", null),
    WGEID("wgeid", null),
    SR_TORTURE("sr_torture", null),
    SR_EXECUTIONS("sr_executions", null),
    UNHCR("unhcr", null),
    ICC_OTP("icc_otp", null),
    OSCE("osce", null),
    DOMESTIC_COURT("domestic_court", null);

    private final String code;
    private final @Nullable String instrument;

    Forum(String code, @Nullable String instrument) {
        this.code = code;
        this.instrument = instrument;
    }

    /// Its code in the list `forum`.
    public String code() {
        return code;
    }

    /// The instrument by which a State accepts its complaints, a code of the list `instrument`;
    /// null where none is needed.
    public @Nullable String instrument() {
        return instrument;
    }

    /// Its name, as the list words it.
    public Remark named() {
        return Remark.of("vocabulary.forum." + code);
    }

    /// The forum of this code; empty for one that people added.
    public static Optional<Forum> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
