package org.dalil.testimony.ui.transcript;

import org.dalil.sound.play.PlaySpan;
import org.dalil.sound.play.PlayState;
import org.dalil.source.EvidenceItem;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.ui.player.Flagged;
import org.dalil.testimony.ui.player.Loaded;
import org.dalil.testimony.ui.player.PlayerModel;
import org.dalil.testimony.ui.transcript.row.Row;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Ties a transcript to the player: where it is heard, and what is heard of a segment. Another
/// recording in the player says nothing about this transcript.
final class Playhead {
    private final PlayerModel player;
    private List<Flagged> flagged = List.of();
    private List<PlaySpan> covered = List.of();
    private @Nullable UUID recording;

    Playhead(PlayerModel player) {
        this.player = player;
        player.loaded().subscribe(now -> tell());
    }

    PlayerModel player() {
        return player;
    }

    /// The transcript of this recording is shown.
    void of(@Nullable EvidenceItem item) {
        recording = item == null ? null : item.id();
    }

    /// What is flagged in its recording, with the words for it, and what is covered outside.
    void flags(List<Flagged> now, List<PlaySpan> outside) {
        flagged = now;
        covered = outside;
        tell();
    }

    private void tell() {
        if (isLoaded()) {
            player.cautions().flags().set(flagged);
            player.cautions().covered().set(covered);
        }
    }

    /// Whether its recording is in the player.
    boolean isLoaded() {
        Loaded now = player.loaded().get();
        return now != null && now.item().equals(recording);
    }

    /// Where it is heard, in milliseconds; null when it is not in the player.
    @Nullable Long at() {
        return isLoaded() ? player.position().get() : null;
    }

    /// Plays one segment to its end; without an end plays on, without a time plays nothing.
    void hear(Segment one) {
        Long from = one.startMs();
        if (from != null) {
            hear(from, one.endMs());
        }
    }

    /// Plays from a moment to another, or on when there is none.
    void hear(long from, @Nullable Long to) {
        UUID item = recording;
        if (item != null) {
            player.listen(item, from, to == null || to <= from ? 0 : to);
        }
    }

    /// Whether the page goes along with what is heard just now.
    boolean follows() {
        return isLoaded()
                && player.habits().follow().get()
                && player.state().get() == PlayState.PLAYING;
    }

    /// Words of a segment are being written.
    void typed(Segment one) {
        Long to = one.endMs();
        if (isLoaded()) {
            player.habits().patience().typed(to == null ? -1 : to);
        }
    }

    /// Loads its recording at a moment and falls silent there.
    void load(long at) {
        UUID item = recording;
        if (item != null && !isLoaded()) {
            player.ready(item, at);
        }
    }

    /// Has its recording at a moment, silent there.
    void ready(long at) {
        UUID item = recording;
        if (item != null) {
            player.ready(item, at);
        }
    }

    /// Which of these rows is heard at a moment; -1 for none.
    static int row(List<Row> rows, long at) {
        for (int i = 0; i < rows.size(); i++) {
            Long from = rows.get(i).segment().startMs();
            Long to = rows.get(i).segment().endMs();
            boolean open = to == null && (i + 1 == rows.size() || starts(rows.get(i + 1), at));
            if (from != null && at >= from && (open || to != null && at < to)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean starts(Row next, long after) {
        Long from = next.segment().startMs();
        return from != null && from > after;
    }
}
