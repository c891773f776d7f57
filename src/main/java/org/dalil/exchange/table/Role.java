package org.dalil.exchange.table;

import org.dalil.kernel.Coded;

/// What a column of a table is for. The codes are stored in kept mappings.
public enum Role implements Coded {
    /// Stays in the row’s words and becomes nothing else.
    IGNORED,
    /// What is claimed; several columns are joined in their order.
    STATEMENT,
    /// What sort of thing is claimed.
    KIND,
    /// How its speaker stands to it.
    MODALITY,
    /// When it happened.
    DATE,
    /// The first day of the time it happened in.
    DATE_FROM,
    /// The last day of that time.
    DATE_TO,
    /// A code for how exactly the date is known.
    DATE_PRECISION,
    /// At least so many.
    COUNT_LOW,
    /// So many.
    COUNT,
    /// At most so many.
    COUNT_HIGH,
    /// Where; several columns are joined in their order.
    PLACE,
    /// Degrees north.
    LATITUDE,
    /// Degrees east.
    LONGITUDE,
    /// A code for how exactly the place is known.
    PLACE_PRECISION,
    /// Whom it is about.
    SUBJECT,
    /// What it states of them.
    PREDICATE,
    /// The value of that.
    VALUE,
    /// People concerned.
    PERSON,
    /// Groups and bodies concerned.
    BODY,
    /// Who says so.
    SPEAKER,
    /// The title of the source that the row names.
    SOURCE_TITLE,
    /// Its address.
    SOURCE_URL,
    /// Who published it.
    PUBLISHER,
    /// What tells this row from all others.
    IDENTIFIER,
    /// A remark, kept with the claim under the column’s name.
    NOTE;

    /// The message key of its name for people.
    public String key() {
        return "exchange.table.role." + code().replace('_', '-');
    }

    /// The role of a stored code; a code that this version does not know is ignored.
    public static Role of(String code) {
        return Coded.find(Role.class, code).orElse(IGNORED);
    }

    /// Whether it is one of the three sorts of count.
    public boolean isCount() {
        return this == COUNT_LOW || this == COUNT || this == COUNT_HIGH;
    }

    /// Whether its cells are dates.
    public boolean isDate() {
        return this == DATE || this == DATE_FROM || this == DATE_TO;
    }

    /// Whether its cells name people or bodies.
    public boolean names() {
        return this == PERSON || this == BODY;
    }

    /// Whether it can stand over several columns.
    public boolean canRepeat() {
        return this == IGNORED
                || this == STATEMENT
                || this == PLACE
                || this == NOTE
                || names()
                || isCount();
    }

    /// The list that its cells are looked up in; empty when they are words or figures.
    public String scheme() {
        return switch (this) {
            case KIND -> Wordings.KIND;
            case MODALITY -> "claim_modality";
            case PREDICATE -> "predicate";
            case DATE_PRECISION -> Wordings.DATE_PRECISION;
            case PLACE_PRECISION -> Wordings.PLACE_PRECISION;
            default -> "";
        };
    }
}
