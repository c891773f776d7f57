package org.dalil.exchange.sharing;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Settings;
import org.dalil.exchange.ShareContents;
import org.dalil.exchange.ShareCover;
import org.dalil.exchange.ShareManifest;
import org.dalil.exchange.ShareWriter;
import org.dalil.exchange.SigningKey;
import org.dalil.exchange.age.AgeAddressee;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.exchange.record.RecordLines;
import org.dalil.exchange.record.SharingException;
import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.jobs.BehindOutput;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.vault.disk.Folders;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Makes share files of a casefile and knows which were made. Whatever leaves is noted in the
/// casefile before the file gets its name.
public final class Shares {
    private final Casefile casefile;
    private final Clock clock;
    private final OwnKeys keys;
    private final RecordLines lines;

    public Shares(Casefile casefile, Clock clock) {
        this.casefile = casefile;
        this.clock = clock;
        this.keys = new OwnKeys(casefile.settings());
        this.lines = new RecordLines(casefile.holdings().records().shapes());
    }

    /// Our own keys.
    public OwnKeys keys() {
        return keys;
    }

    /// The share files that left this laptop, newest first, also where their note was undone: what
    /// left has left.
    public List<Share> log() throws ProblemException {
        return casefile.holdings().records().written(Share.SHAPE).reversed().stream()
                .map(row -> Records.read(Share.SHAPE, row.id(), row.fields()))
                .toList();
    }

    /// Makes a share file. It appears under its name only when it is whole, on the disk and noted
    /// in the casefile; a file that was there is replaced.
    ///
    /// @param progress hears bytes of records and attachments
    /// @throws java.util.concurrent.CancellationException when asked to stop; nothing is left then
    public Shared write(ShareRequest request, Path file, Progress progress, Cancel cancel)
            throws ProblemException {
        SigningKey key = keys.signing();
        Records records = casefile.holdings().records();
        Outgoing outgoing =
                casefile.holdings()
                        .database()
                        .read(tx -> Outgoing.of(tx, records, lines, request.selection()));
        ShareContents contents =
                new ShareContents(
                        cover(request.purpose()),
                        request.to(),
                        outgoing,
                        outgoing.attachments(casefile.vault().blobs()));
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try {
            Path unfinished = Files.createTempFile(folder, ".dalil-", ".part");
            try {
                Destination to = new Destination(unfinished, file);
                Share share = write(key, contents, request, to, progress, cancel);
                note(share);
                Folders.move(unfinished, file.toAbsolutePath());
                return new Shared(share, key.fingerprint(), outgoing.counts());
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw SharingException.of(e, "share-unwritable");
        }
    }

    private Share write(
            SigningKey key,
            ShareContents contents,
            ShareRequest request,
            Destination to,
            Progress progress,
            Cancel cancel)
            throws ProblemException, IOException {
        try (FileChannel channel = FileChannel.open(to.unfinished(), StandardOpenOption.WRITE);
                MeasuredOutput out = new MeasuredOutput(new SteadyOutput(channel));
                BehindOutput behind = new BehindOutput("share-disk", out)) {
            ShareManifest manifest = new ShareWriter(key).write(behind, contents, progress, cancel);
            behind.flush();
            channel.force(true);
            return new Share(
                    casefile.holdings().ids().next(),
                    recipients(request.to()),
                    request.purpose(),
                    String.valueOf(to.file().getFileName()),
                    out.digest().hex(),
                    out.size(),
                    manifest.records(),
                    manifest.blobs());
        }
    }

    /// Where a share file is written and the name it gets when it is whole. Moves nothing itself.
    private record Destination(Path unfinished, Path file) {}

    private void note(Share share) throws ProblemException {
        casefile.holdings()
                .ledger()
                .act(
                        ActName.of("exchange.act.share", "count", share.records()),
                        changes -> {
                            changes.create(Share.SHAPE, share);
                            return share;
                        });
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
