package org.dalil.source.intake;

import org.dalil.casefile.Holdings;
import org.dalil.document.TextExtraction;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordRef;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.texts.Texts;
import org.dalil.vault.blob.Blobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Takes files into the casefile in two steps: looking, then importing what a person chose. Files
/// are only read. Everything chosen becomes one act, which undo takes back whole. Blocking; run it
/// as a job.
public final class Importer {
    /// Up to this size a hash takes no time that anybody notices.
    static final long HASHED_AT_SIGHT = 16L << 20;

    private final Intake.Doors doors;
    private final Sources sources;
    private final TextExtraction extraction;
    private final Texts texts;

    /// @param texts the language of the remarks that are kept with originals and texts
    public Importer(
            Holdings holdings,
            Blobs blobs,
            Sources sources,
            TextExtraction extraction,
            Texts texts) {
        this.doors = new Intake.Doors(holdings, blobs, sources);
        this.sources = sources;
        this.extraction = extraction;
        this.texts = texts;
    }

    /// A large file that cannot be held already, because nothing held is as long, is hashed only
    /// once: while it is sealed.
    private boolean isToBeHashed(Path file) throws ProblemException {
        long size = file.toFile().length();
        return size <= HASHED_AT_SIGHT || sources.holdsOfSize(size);
    }

    /// Looks at a file. A file that cannot be imported is a candidate with a problem.
    ///
    /// @throws ProblemException when the casefile cannot be asked whether it holds the file
    /// @throws CancellationException when stopping was asked for
    public Candidate inspect(Path file, Cancel cancel) throws ProblemException {
        Candidate found = new Inspection(file, cancel, isToBeHashed(file)).run();
        if (found.sha256() == null) {
            return found;
        }
        Optional<RecordRef> ref = sources.heldAlready(found.sha256().hex());
        if (ref.isEmpty()) {
            return found;
        }
        String title = sources.find(ref.get().id()).map(Source::title).orElse("");
        return new Candidate(
                found.file(),
                found.name(),
                found.size(),
                found.sha256(),
                found.mark(),
                found.type(),
                found.beginnings(),
                new Candidate.Held(ref.get(), title),
                null);
    }

    /// Imports what was chosen: seals each original, reads its words, seals those, and at the end
    /// registers everything in one act. When it is stopped or fails on the way, nothing is
    /// registered and what was sealed is shredded.
    ///
    /// @param progress in bytes of originals
    /// @throws ProblemException when the vault or the database fails
    public ImportReport importAll(List<Choice> choices, Progress progress, Cancel cancel)
            throws ProblemException {
        List<Choice> wanted = choices.stream().filter(Choice::include).toList();
        Intake intake = new Intake(doors, extraction, texts);
        boolean registered = false;
        try {
            List<ImportReport.File> files = new ArrayList<>();
            Progress whole = progress;
            long total = wanted.stream().mapToLong(choice -> choice.candidate().size()).sum();
            long before = 0;
            for (Choice choice : wanted) {
                cancel.check();
                long base = before;
                ImportOutcome outcome =
                        intake.take(choice, (done, any) -> whole.at(base + done, total), cancel);
                files.add(new ImportReport.File(choice.candidate(), outcome));
                before += choice.candidate().size();
                progress.at(before, total);
            }
            cancel.check();
            register(intake.records());
            registered = true;
            return new ImportReport(false, files);
        } catch (CancellationException e) {
            return ImportReport.ofStopped();
        } finally {
            if (!registered) {
                intake.shred();
            }
        }
    }

    /// Seals a file that belongs to a source which is there already, without registering it:
    /// whoever asks does that in an act of their own, or has it shredded.
    ///
    /// @throws CancellationException when stopping was asked for; nothing stays sealed then
    public Addition seal(Choice choice, Progress progress, Cancel cancel) throws ProblemException {
        Intake intake = new Intake(doors, extraction, texts);
        boolean sealed = false;
        try {
            Addition made = new Addition(intake, intake.take(choice, progress, cancel));
            sealed = true;
            return made;
        } finally {
            if (!sealed) {
                intake.shred();
            }
        }
    }

    private void register(List<Intake.Records> taken) throws ProblemException {
        if (taken.isEmpty()) {
            return;
        }
        doors.holdings()
                .ledger()
                .act(
                        ActName.of("source.act.import", "count", taken.size()),
                        changes -> {
                            for (Intake.Records one : taken) {
                                changes.create(Source.SHAPE, one.source());
                                changes.create(
                                        EvidenceItem.SHAPE,
                                        one.item().held(Custody.received(changes.at())));
                                if (one.text() != null) {
                                    changes.create(TextVersion.SHAPE, one.text());
                                }
                            }
                            return taken;
                        });
    }
}
