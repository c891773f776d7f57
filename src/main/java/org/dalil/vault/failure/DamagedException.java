package org.dalil.vault.failure;

import org.dalil.kernel.Problem;

/// Some part of the casefile folder is not what was written there: broken by the disk, or changed
/// by someone. Names the part; nothing of it was used.
public final class DamagedException extends VaultException {
    private static final long serialVersionUID = 1L;

    private final Part part;
    private final String item;

    /// @param item which one, content-free: a page number, a blob id, an entry number; may be empty
    public DamagedException(Part part, String item) {
        super(Problem.of("vault.problem.damaged-" + part.code()).with("item", item), null);
        this.part = part;
        this.item = item;
    }

    /// The part that is damaged.
    public Part part() {
        return part;
    }

    /// Which one of its kind.
    public String item() {
        return item;
    }
}
