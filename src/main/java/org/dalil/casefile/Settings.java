package org.dalil.casefile;

import org.dalil.database.Database;
import org.dalil.kernel.ProblemException;

import java.util.Optional;

/// What is set for this copy of the casefile, such as the initials that history shows. Sealed with
/// everything else; not part of history and never shared.
public final class Settings {
    /// The initials that history shows.
    public static final String INITIALS = "initials";

    /// The eight digits that name this copy of the casefile.
    public static final String LAPTOP = "laptop";

    /// Minutes without a key or a movement after which the casefile locks itself.
    public static final String IDLE_MINUTES = "idle-minutes";

    /// The key of real identities, wrapped by the vault’s key.
    static final String IDENTITY_KEY = "identity-key";

    /// Whether names are covered by code names.
    static final String NAMES_COVERED = "names-covered";

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    /// The value, if it was set.
    public Optional<String> get(String name) throws ProblemException {
        return database.read(tx ->
                tx.first(
                        "SELECT value_text FROM setting WHERE name = ?",
                        row -> row.word("value_text"),
                        name));
    }

    /// Sets a value.
    public void put(String name, String value) throws ProblemException {
        database.write(tx ->
                tx.update("UPDATE setting SET value_text = ? WHERE name = ?", value, name) > 0
                        ? 1
                        : tx.update("INSERT INTO setting VALUES (?, ?)", name, value));
    }
}
