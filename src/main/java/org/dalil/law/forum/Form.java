package org.dalil.law.forum;

import org.dalil.law.Remark;
import org.dalil.law.bond.Forum;

import java.util.Arrays;
import java.util.Optional;

/// Something that can be lodged with a forum, by its code in the program’s list of requirements.
public enum Form {
    ECTHR_RULE39("ecthr-rule39", Forum.ECTHR),
    ECTHR_APPLICATION("ecthr-application", Forum.ECTHR),
    CAT22("cat22", Forum.CAT),
    HRC("hrc", Forum.HRC),
    CED("ced", Forum.CED),
    WGAD("wgad", Forum.WGAD),
    WGEID("wgeid", Forum.WGEID),
    SPECIAL_PROCEDURES("special-procedures", Forum.SR_TORTURE),
    SR_EXECUTIONS("sr-executions", Forum.SR_EXECUTIONS),
    ICC_OTP("icc-otp", Forum.ICC_OTP);

    private final String code;
    private final Forum forum;

    Form(String code, Forum forum) {
        this.code = code;
        this.forum = forum;
    }

    /// Its code.
    public String code() {
        return code;
    }

    /// With whom it is lodged.
    public Forum forum() {
        return forum;
    }

    /// What it is called.
    public Remark named() {
        return Remark.of("law.form." + code);
    }

    static Optional<Form> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
