package org.dalil.app.tour;

/// The way into a casefile and out of it, picture by picture.
final class Entry {
    private final Visitor visitor;
    private final Album album;

    Entry(Visitor visitor, Album album) {
        this.visitor = visitor;
        this.album = album;
    }

    /// Makes a casefile, from the welcome to its empty window.
    void create(String name, String passphrase) throws TourException {
        album.picture("welcome");
        visitor.press("new-casefile");
        visitor.type("casefile-name", name);
        visitor.type("initials", "AK");
        visitor.type("new-passphrase", passphrase);
        visitor.type("repeat-passphrase", passphrase);
        album.picture("create");
        visitor.press("create");
        album.picture("recovery-offer");
        visitor.press("make-key");
        album.picture("recovery-key");
        visitor.press("have-key");
        album.picture("empty");
    }

    /// Looks at documents in the import sheet, without taking them.
    void importing() throws TourException {
        visitor.key("Shortcut+O");
        album.picture("import");
        visitor.press("import-close");
    }

    /// Locks the casefile and looks at the cards that open it again.
    void lock(String passphrase) throws TourException {
        visitor.key("Shortcut+L");
        album.picture("unlock");
        visitor.type("passphrase", passphrase + "!");
        visitor.press("unlock");
        album.picture("unlock-wrong");
        visitor.press("use-recovery-key");
        album.picture("recover");
    }

    /// Opens the casefile that was opened last.
    void unlock(String passphrase) throws TourException {
        album.picture("start");
        visitor.type("passphrase", passphrase);
        visitor.press("unlock");
    }
}
