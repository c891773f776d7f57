package org.dalil.exchange.table;

import org.jspecify.annotations.Nullable;

/// What a column is for.
///
/// @param term of a count: its unit; of people and bodies: their role in what is claimed, a code of
///   the list `role`; null for everything else
public record ColumnUse(Role role, @Nullable String term) {
    /// A column that becomes nothing.
    public static final ColumnUse NONE = new ColumnUse(Role.IGNORED, null);

    /// A column of this role; a count is of people until somebody says otherwise.
    public static ColumnUse as(Role role) {
        return new ColumnUse(role, role.isCount() ? "person" : null);
    }
}
