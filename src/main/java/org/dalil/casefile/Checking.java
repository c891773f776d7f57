package org.dalil.casefile;

import org.dalil.database.Inspection;
import org.dalil.history.History;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.vault.Access;
import org.dalil.vault.Vault;
import org.dalil.vault.VerifyReport;
import org.dalil.vault.VerifyReport.Damage;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Measured;
import org.dalil.vault.failure.Part;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compares the sealed files of a vault with the records that name them. The casefile must be
/// closed.
final class Checking {
    private final Vault vault;
    private final Shapes shapes;
    private final String secret;

    Checking(Vault vault, Shapes shapes, String secret) {
        this.vault = vault;
        this.shapes = shapes;
        this.secret = secret;
    }

    /// Checks everything. Where the database or the journal is damaged, the files are held against
    /// the other alone, and nothing is called a stray.
    CheckReport run(Progress progress, Cancel cancel) throws ProblemException {
        VerifyReport found = vault.verify(progress, cancel);
        boolean database = found.isReadable(Part.DATABASE);
        boolean journal = found.isReadable(Part.JOURNAL);
        Register register = new Register();
        if (database) {
            addDatabase(register);
        }
        if (journal) {
            History.logged(new JournalLog(vault), made -> addStanding(register, made));
        }
        List<Problem> problems = new ArrayList<>();
        for (Damage damage : found.damages()) {
            if (damage.part() != Part.BLOB) {
                problems.add(damage.problem());
            }
        }
        Set<BlobId> there = new HashSet<>(vault.blobs().list());
        for (Register.Entry entry : register.entries().values()) {
            String fault = fault(entry, there, found.whole().get(entry.blob()));
            if (fault != null) {
                problems.add(problem(fault, register, entry));
            }
        }
        return new CheckReport(found, problems, database && journal ? strays() : List.of());
    }

    /// Takes away the files that no record names.
    ///
    /// @return how many
    int removeStrays() throws ProblemException {
        List<BlobId> strays = strays();
        for (BlobId stray : strays) {
            vault.blobs().remove(stray);
        }
        return strays.size();
    }

    /// Files that neither the database nor any entry of the journal names, not even an entry that
    /// was voided.
    private List<BlobId> strays() throws ProblemException {
        Register named = new Register();
        addDatabase(named);
        History.logged(new JournalLog(vault), made -> named.add(made.ref().id(), made.fields()));
        return vault.blobs().list().stream().filter(id -> !named.blobs().contains(id)).toList();
    }

    private void addDatabase(Register register) throws ProblemException {
        Inspection.of(
                vault.databaseUrl(Access.OPEN),
                secret,
                tx -> {
                    vault.assertSealed();
                    RegisterStore.read(tx, shapes, register);
                    return register;
                });
    }

    private static void addStanding(Register register, History.Made made) {
        if (!made.voided()) {
            register.add(made.ref().id(), made.fields());
        }
    }

    private static @Nullable String fault(
            Register.Entry entry, Set<BlobId> there, @Nullable Measured measured) {
        if (!there.contains(entry.blob())) {
            return "missing";
        }
        if (measured == null) {
            return "damaged";
        }
        Long size = entry.size();
        boolean same =
                measured.sha256().hex().equals(entry.sha256())
                        && (size == null || size == measured.size());
        return same ? null : "other";
    }

    private static Problem problem(String fault, Register register, Register.Entry entry) {
        String hex = entry.blob().hex();
        return Problem.of("casefile.problem.file-" + fault)
                .with("what", entry.item() == null ? "original" : "text")
                .with("name", register.name(entry))
                .with("file", "blobs/" + hex.substring(0, 2) + "/" + hex);
    }
}
