package org.dalil.exchange.sharing;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Settings;
import org.dalil.claim.Claim;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.support.Unsourced;
import org.dalil.exchange.ShareContents;
import org.dalil.exchange.ShareCover;
import org.dalil.exchange.ShareWriter;
import org.dalil.exchange.SigningKey;
import org.dalil.exchange.age.AgeAddressee;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.exchange.record.RecordLines;
import org.dalil.exchange.record.SharingException;
import org.dalil.history.Records;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.people.Naming;
import org.dalil.vault.disk.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes share files of a casefile and knows which were made. Whatever leaves is noted in the
/// casefile before its first byte is written, and finished in the note before it gets its name.
public final class Shares {
    private final Casefile casefile;
    private final Clock clock;
    private final OwnKeys keys;
    private final Allegations allegations;
    private final RecordLines lines;
    private final ShareNotes notes;
    private final PartFiles parts = new PartFiles();

    public Shares(Casefile casefile, Clock clock) {
        this.casefile = casefile;
        this.clock = clock;
        this.notes = new ShareNotes(casefile.holdings());
        this.keys = new OwnKeys(casefile.settings());
        this.allegations = new Allegations(casefile.holdings().database(), new Naming(false));
        this.lines = new RecordLines(casefile.holdings().records().shapes());
    }

    /// Our own keys.
    public OwnKeys keys() {
        return keys;
    }

    /// The share files that left this laptop, newest first. One that is not
    /// [finished][Share#isFinished] was being made when the program died: it may have left.
    public List<Share> log() throws ProblemException {
        return notes.log();
    }

    /// What would leave with everything and rests on nothing.
    public Unfounded unfounded() throws ProblemException {
        List<UUID> all = new Unsourced(casefile.holdings()).all();
        List<UUID> some = all.subList(0, Math.min(all.size(), Unfounded.MOST));
        Records records = casefile.holdings().records();
        List<Claim> first =
                casefile.holdings()
                        .database()
                        .read(tx -> records.naming(tx, Claim.SHAPE, "id", some, "t.number"));
        return new Unfounded(all.size(), first, allegations.among(some));
    }

    /// Makes a share file. It appears under its name only when it is whole, on the disk and noted
    /// in the casefile; a file that was there is replaced.
    ///
    /// @param progress hears bytes of records and attachments
    /// @throws UnattributedException before anything is written, when an allegation against a
    ///   victim would go and nobody is named as saying so
    /// @throws java.util.concurrent.CancellationException when asked to stop; nothing is left then
    ///   and the note is withdrawn
    public Shared write(ShareRequest request, Path file, Progress progress, Cancel cancel)
            throws ProblemException {
        Records records = casefile.holdings().records();
        Outgoing outgoing =
                casefile.holdings()
                        .database()
                        .read(tx ->
                                Outgoing.of(tx, records, allegations, lines, request.selection()));
        outgoing.requireAttributed();
        ShareContents contents =
                new ShareContents(
                        cover(request.purpose()),
                        request.to(),
                        outgoing,
                        outgoing.attachments(casefile.vault().blobs()));
        try {
            return write(
                    new Writing(contents, request, file.toAbsolutePath(), outgoing),
                    progress,
                    cancel);
        } catch (IOException e) {
            throw SharingException.of(e, "share-unwritable");
        }
    }

    /// One share file in the making. Writes nothing itself.
    ///
    /// @param file the name it gets when it is whole
    private record Writing(
            ShareContents contents, ShareRequest request, Path file, Outgoing outgoing) {
        Share begun(UUID id) {
            return new Share(
                    id,
                    recipients(request.to()),
                    request.purpose(),
                    String.valueOf(file.getFileName()),
                    "",
                    0,
                    outgoing.size(),
                    contents.blobs().size());
        }

        Shared done(Share share, SigningKey key) {
            return new Shared(share, key.fingerprint(), outgoing.counts(), outgoing.alongside());
        }
    }

    private Shared write(Writing writing, Progress progress, Cancel cancel)
            throws ProblemException, IOException {
        SigningKey key = keys.signing();
        Path folder = Objects.requireNonNull(writing.file().getParent());
        parts.clear(folder, notes.log());
        Share begun = writing.begun(casefile.holdings().ids().next());
        Path unfinished = parts.begin(folder, begun.id());
        boolean noted = false;
        boolean finished = false;
        try {
            notes.begin(begun);
            noted = true;
            MeasuredOutput.Found found =
                    FlushedFile.fill(
                            unfinished,
                            out ->
                                    new ShareWriter(key)
                                            .write(out, writing.contents(), progress, cancel));
            Share share = begun.finished(found.digest(), found.size());
            notes.finish(share);
            Files.move(
                    unfinished,
                    writing.file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            finished = true; // it has its name: whatever comes now, the note stays
            Folders.sync(folder);
            return writing.done(share, key);
        } finally {
            parts.end(begun.id());
            if (!finished) {
                // In this order: only what is surely gone may be said not to have left.
                Files.deleteIfExists(unfinished);
                Folders.sync(folder);
                if (noted) {
                    notes.withdraw(begun);
                }
            }
        }
    }

    private static String recipients(List<AgeAddressee> to) {
        return to.stream()
                .filter(AgeRecipient.class::isInstance)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private ShareCover cover(String purpose) throws ProblemException {
        String copy = casefile.settings().get(Settings.LAPTOP).orElse("00000000");
        return new ShareCover(
                clock.now(), casefile.isNameless() ? null : casefile.initials(), copy, purpose);
    }
}
