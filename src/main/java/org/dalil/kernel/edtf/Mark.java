package org.dalil.kernel.edtf;

/// How sure a date, or a part of one, is.
public enum Mark {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /// The sign in EDTF.
    public String sign() {
        return sign;
    }

    public boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    public boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    /// The mark that says these two things.
    public static Mark of(boolean approximate, boolean uncertain) {
        return approximate ? (uncertain ? BOTH : APPROXIMATE) : uncertain ? UNCERTAIN : NONE;
    }

    /// The mark of a sign.
    ///
    /// @throws IllegalArgumentException when it is none of the four
    static Mark ofSign(String sign) {
        for (Mark mark : values()) {
            if (mark.sign.equals(sign)) {
                return mark;
            }
        }
        throw new IllegalArgumentException("not a mark");
    }
}
