package org.dalil.casefile;

import org.dalil.database.Compaction;
import org.dalil.database.Database;
import org.dalil.database.Migrations;
import org.dalil.database.Upgrade;
import org.dalil.history.Author;
import org.dalil.history.CaughtUp;
import org.dalil.history.Ledger;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordIds;
import org.dalil.vault.Access;
import org.dalil.vault.Vault;
import org.dalil.vault.key.IdentityKey;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;

/// The open investigation: its vault, its database and what is written through them. Closing it
/// makes everything safe, lets go of the folder and wipes the keys.
public final class Casefile implements AutoCloseable {
    // The vault keeps the database; these words only tell its two users apart from a slip in the
    // code.
    private static final String DATABASE_SECRET = "00";
    private static final String NOBODY = "–";

    private final Vault vault;
    private final Database database;
    private final Settings settings;
    private final Feed feed = new Feed();
    private final Holdings holdings;
    private final CaughtUp caughtUp;
    private volatile String initials;
    private volatile boolean namesCovered;

    private Casefile(Vault vault, Database database, Shapes shapes, Clock clock)
            throws ProblemException {
        this.vault = vault;
        this.database = database;
        this.settings = new Settings(database);
        SecureRandom random = new SecureRandom();
        String laptop = laptop(random);
        this.initials = settings.get(Settings.INITIALS).orElse(NOBODY);
        this.namesCovered =
                settings.get(Settings.NAMES_COVERED).map(Boolean::parseBoolean).orElse(false);
        RecordIds ids = new RecordIds(clock, random);
        Ledger ledger =
                new Ledger(
                        database,
                        shapes,
                        new JournalLog(vault),
                        new Ledger.Signing(clock, ids, () -> new Author(initials, laptop)),
                        feed::announce);
        this.holdings = new Holdings(database, ledger, ids);
        this.caughtUp = ledger.catchUp();
    }

    /// Makes the database in a vault that was just created.
    public static Casefile create(Vault vault, Shapes shapes, Clock clock) throws ProblemException {
        return start(vault, Access.CREATE, shapes, clock);
    }

    /// Opens the database of an open vault; the vault is closed again when that fails.
    public static Casefile open(Vault vault, Shapes shapes, Clock clock) throws ProblemException {
        return start(vault, Access.OPEN, shapes, clock);
    }

    /// Makes the database of an open vault small again; no casefile may be open on it. Then takes
    /// away the sealed files that no record names, as a crash leaves them between sealing a file
    /// and registering it.
    public static Compacted compact(Vault vault, Shapes shapes) throws ProblemException {
        long rows = new Compaction(vault, DATABASE_SECRET).run();
        return new Compacted(rows, new Checking(vault, shapes, DATABASE_SECRET).removeStrays());
    }

    /// Opens everything there is in an open vault, compares the sealed files with the records, and
    /// says what is damaged, missing or left over. Changes nothing; no casefile may be open on it.
    public static CheckReport check(Vault vault, Shapes shapes, Progress progress, Cancel cancel)
            throws ProblemException {
        return new Checking(vault, shapes, DATABASE_SECRET).run(progress, cancel);
    }

    private static Casefile start(Vault vault, Access access, Shapes shapes, Clock clock)
            throws ProblemException {
        boolean open = false;
        Migrations migrations = Migrations.ofThisVersion();
        try {
            if (access == Access.OPEN) {
                new Upgrade(vault, DATABASE_SECRET, migrations).run();
            }
            Database database =
                    Database.open(vault.databaseUrl(access), DATABASE_SECRET, migrations);
            try {
                vault.assertSealed();
                Casefile casefile = new Casefile(vault, database, shapes, clock);
                open = true;
                return casefile;
            } finally {
                if (!open) {
                    database.close();
                }
            }
        } finally {
            if (!open) {
                vault.close();
            }
        }
    }

    private String laptop(SecureRandom random) throws ProblemException {
        String known = settings.get(Settings.LAPTOP).orElse(null);
        if (known != null) {
            return known;
        }
        byte[] made = new byte[4];
        random.nextBytes(made);
        String laptop = HexFormat.of().formatHex(made);
        settings.put(Settings.LAPTOP, laptop);
        return laptop;
    }

    /// The name of its folder without the ending: what people call it.
    public String name() {
        return nameOf(vault.folder());
    }

    /// What people call the casefile in this folder.
    public static String nameOf(Path folder) {
        Path last = folder.getFileName();
        String name = last == null ? "" : last.toString();
        return name.endsWith(".dalil") ? name.substring(0, name.length() - 6) : name;
    }

    /// The sealed folder.
    public Vault vault() {
        return vault;
    }

    /// What parts work on.
    public Holdings holdings() {
        return holdings;
    }

    /// Committed changes.
    public Feed feed() {
        return feed;
    }

    /// What is set for this copy.
    public Settings settings() {
        return settings;
    }

    /// The initials that history shows for what is done from now on.
    public String initials() {
        return initials;
    }

    /// Whether nobody has said yet who works here.
    public boolean isNameless() {
        return initials.equals(NOBODY);
    }

    /// Sets the initials that history shows.
    public void sign(String newInitials) throws ProblemException {
        settings.put(Settings.INITIALS, newInitials.strip());
        initials = newInitials.strip();
    }

    /// Whether names were covered by code names when this was set last, also before a lock.
    public boolean namesCovered() {
        return namesCovered;
    }

    /// Keeps whether names are covered; the answer counts at once, and is written by and by.
    public void coverNames(boolean covered) {
        namesCovered = covered;
    }

    /// Writes down whether names are covered, for the next opening.
    public void keepCover() throws ProblemException {
        settings.put(Settings.NAMES_COVERED, Boolean.toString(namesCovered));
    }

    /// The key of real identities, to be closed after use; made when it is first asked for.
    public IdentityKey identityKey() throws ProblemException {
        String wrapped = settings.get(Settings.IDENTITY_KEY).orElse(null);
        if (wrapped == null) {
            wrapped = vault.newIdentityKey();
            settings.put(Settings.IDENTITY_KEY, wrapped);
        }
        return vault.identityKey(wrapped);
    }

    /// What was found and mended on opening.
    public CaughtUp caughtUp() {
        return caughtUp;
    }

    @Override
    public void close() throws ProblemException {
        try {
            database.close();
        } finally {
            vault.close();
        }
    }

    /// Closes the casefile and makes a sealed backup beside it, checked by opening it. While a
    /// sealed file is missing that a record names, no earlier backup goes: it may be the last that
    /// has it.
    ///
    /// @param keep how many of the newest backups stay
    public void closeWithBackup(int keep) throws ProblemException {
        try {
            boolean complete;
            try {
                complete = hasAllFiles();
            } finally {
                database.close();
            }
            vault.backup(parent(), complete ? keep : Integer.MAX_VALUE);
        } finally {
            vault.close();
        }
    }

    private boolean hasAllFiles() throws ProblemException {
        Register register = new Register();
        Shapes shapes = holdings.records().shapes();
        database.read(tx -> {
            RegisterStore.read(tx, shapes, register);
            return register;
        });
        return new HashSet<>(vault.blobs().list()).containsAll(register.blobs());
    }

    private Path parent() {
        Path parent = vault.folder().toAbsolutePath().getParent();
        return parent == null ? vault.folder() : parent;
    }
}
