package org.dalil.testimony.ui.transcript;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.claim.Claims;
import org.dalil.desk.SectionScreen;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SectionStage;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.sound.SoundKit;
import org.dalil.sound.play.ClockedOutput;
import org.dalil.sound.play.Player;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.content.Custody;
import org.dalil.testimony.sound.Recordings;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.ui.player.PlayerModel;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// The page of a transcript alone in a window, with a recording of a minute.
public final class TranscriptStage {
    public final SectionStage section;
    public final TranscriptParts parts;
    public final PlayerModel player;
    public final List<UUID> saved = new ArrayList<>();
    public final AtomicLong nanos = new AtomicLong();
    public final AtomicLong shares = new AtomicLong();
    private final Sources sources;
    private final Source source;
    private final EvidenceItem recording;
    private @Nullable TranscriptPane pane;
    private @Nullable Transcript shown;

    public TranscriptStage(String language, Path folder) throws Exception {
        section = new SectionStage(language);
        var holdings = section.casefile.holdings;
        Blobs blobs = new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());
        sources = new Sources(holdings, blobs);
        Naming naming = new Naming(false);
        parts =
                TranscriptParts.of(
                        holdings,
                        blobs,
                        sources,
                        new Claims(holdings, naming),
                        new Agents(holdings, naming),
                        new Lines());
        player =
                new PlayerModel(
                        sources::item,
                        new Recordings(blobs),
                        section.kit.desk,
                        sound -> new Player(sound, new ClockedOutput(nanos::get), nanos::get));
        source = section.casefile.source("Practice recording");
        recording = recording(blobs);
    }

    private EvidenceItem recording(Blobs blobs) throws Exception {
        byte[] minute = SoundKit.wav(SoundKit.sine(8000, 300, 60, 0.5), 1, 8000);
        var sealed =
                blobs.seal(
                        new ByteArrayInputStream(minute),
                        minute.length,
                        Progress.none(),
                        new Cancel());
        EvidenceItem item =
                new EvidenceItem(
                        section.casefile.holdings.ids().next(),
                        source.id(),
                        sealed.id().hex(),
                        sealed.sha256().hex(),
                        "0".repeat(128),
                        minute.length,
                        "audio/wav",
                        "practice.wav",
                        null,
                        Custody.UNKNOWN);
        return section.casefile.holdings.create(
                org.dalil.history.ActName.of("source.act.import"), EvidenceItem.SHAPE, item);
    }

    /// A segment that is about to be made, in Russian and English.
    static SegmentDraft said(long from, long to, String who, String ru, String en) {
        return new SegmentDraft(
                from,
                to,
                who,
                true,
                Map.of(Tier.VERBATIM, ru, Tier.translation("en"), en),
                WordTimes.NONE);
    }

    /// Four segments of two who talk.
    public static List<SegmentDraft> talk() {
        return List.of(
                said(0, 5_000, "И", "Когда вы узнали?", "When did you learn of it?"),
                said(
                        5_000,
                        12_000,
                        "С",
                        "Мне позвонили утром. Это было в августе.",
                        "They called me in the morning. It was in August."),
                said(12_000, 15_000, "И", "Кто звонил?", "Who called?"),
                said(15_000, 20_000, "С", "[пауза] Не помню.", "[pause] I do not remember."));
    }

    /// Shows a transcript with these segments.
    public void show(Stage stage, List<SegmentDraft> drafts) throws Exception {
        Transcript made =
                parts.transcripts()
                        .add(
                                parts.transcripts()
                                        .blank(source.id(), recording.id(), "How she learned of it")
                                        .titled("How she learned of it", "ru"),
                                drafts);
        shown = made;
        TranscriptPane page = new TranscriptPane(parts, player, section.drafts, section.kit.desk);
        page.saving(saved::add);
        page.handover().sharing(shares::incrementAndGet);
        pane = page;
        section.show(stage, new Alone(page));
        page.show(made.id());
    }

    /// The transcript that is shown, as the casefile has it.
    public TranscriptText kept() throws Exception {
        Transcript one = shown;
        return parts.transcripts().text(one == null ? UUID.randomUUID() : one.id()).orElseThrow();
    }

    /// The words of a tier, segment by segment, as the casefile has them.
    public List<String> words(Tier tier) throws Exception {
        List<String> words = new ArrayList<>();
        for (SegmentWords one : kept().segments()) {
            words.add(one.words(tier));
        }
        return words;
    }

    SegmentArea area() {
        return section.node("transcript", SegmentArea.class);
    }

    /// Looks for names that nobody linked, at once.
    void names() {
        TranscriptPane shownPane = pane;
        if (shownPane != null) {
            shownPane.names();
        }
    }

    /// Puts the caret there, with the keys.
    public void at(int segment, int offset) {
        section.interact(() -> {
            area().requestFocus();
            area().moveTo(segment, offset);
        });
    }

    /// What is seen, segment by segment, in the column that is written in.
    public List<String> seen() {
        return area().rows().stream()
                .map(row -> area().getParagraph(area().indexOf(row.id())).getText())
                .toList();
    }

    /// Snippets in memory.
    private static final class Lines implements TranscriptParts.Snippets {
        private @Nullable String lines;

        @Override
        public @Nullable String lines() {
            return lines;
        }

        @Override
        public void keep(String now) {
            lines = now;
        }
    }

    /// The page as a section.
    private record Alone(TranscriptPane page, BorderPane room) implements SectionScreen {
        Alone(TranscriptPane page) {
            this(page, new BorderPane(page.root(), null, page.beside(), null, null));
        }

        @Override
        public Parent root() {
            return room;
        }

        @Override
        public Subscription attach() {
            return page.attach();
        }

        @Override
        public ObservableValue<@Nullable RecordRef> chosen() {
            return new SimpleObjectProperty<>(new RecordRef(RecordKind.TRANSCRIPT, new UUID(0, 0)));
        }

        @Override
        public void show(RecordRef ref) {
            page.show(ref.id());
        }

        @Override
        public void reload() {
            page.reload();
        }

        @Override
        public void focus() {
            page.focus();
        }
    }
}
