package org.dalil.packet.report;

import org.dalil.kernel.DateValue;
import org.dalil.packet.plan.Exhibit;
import org.dalil.source.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gathers the footnotes of a report, one for each place of a source that it rests on. A pinpoint
/// is never left out, however often the same source is cited.
final class ReportNotes {
    private final List<List<Run>> notes = new ArrayList<>();
    private final ReportGround ground;

    ReportNotes(ReportGround ground) {
        this.ground = ground;
    }

    /// The mark of a footnote on these words.
    Run.Note on(Passage words) {
        List<Run> note = new ArrayList<>();
        Exhibit exhibit = ground.prepared().plan().exhibit(words.source()).orElse(null);
        if (exhibit != null) {
            note.add(
                    new Run.Link(
                            ground.of("exhibit", "number", exhibit.number()),
                            "#" + ReportGround.anchor(exhibit)));
            note.add(Run.of(": "));
            String by = ground.name(exhibit.source().creator());
            if (by != null) {
                note.add(Run.of(by + ", "));
            }
            note.add(Run.italic(ground.title(exhibit)));
            DateValue date = exhibit.source().published();
            if (date != null) {
                note.add(Run.of(", " + ground.texts().date(date)));
            }
        }
        String at = pinpoint(words);
        if (!at.isEmpty()) {
            note.add(Run.of(", " + at));
        }
        notes.add(List.copyOf(note));
        return new Run.Note(notes.size());
    }

    /// Where words stand or are heard: `p. 4`, `00:01:02–00:01:10`; empty where nobody says.
    String pinpoint(Passage words) {
        Integer page = words.locator().page();
        if (page != null) {
            return ground.of("page", "page", page);
        }
        Long from = words.span().startMs();
        Long to = words.span().endMs();
        if (from == null) {
            return "";
        }
        return to == null ? clock(from) : clock(from) + "–" + clock(to);
    }

    private static String clock(long ms) {
        long seconds = ms / 1_000;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }

    List<List<Run>> all() {
        return List.copyOf(notes);
    }
}
