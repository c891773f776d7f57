package org.dalil.vault.page;

import java.io.IOException;

/// A page is not what was written there. An [IOException] because H2 sits between it and us.
public final class DamagedPageException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String item;

    DamagedPageException(String item) {
        super("damaged page");
        this.item = item;
    }

    /// Which page, or the file's header.
    public String item() {
        return item;
    }
}
