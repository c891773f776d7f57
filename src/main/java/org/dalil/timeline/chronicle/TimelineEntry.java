package org.dalil.timeline.chronicle;

import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.content.ClaimKind;
import org.dalil.history.shape.DateFields;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.dalil.timeline.Extent;
import org.dalil.timeline.Tone;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A claim or event as the timeline shows it. Its date is kept as stored and read only when it is
/// said, because most of a hundred thousand never are.
///
/// @param words the claim's statement or the event's title
/// @param kind what sort of thing it is, as a lane would be called
/// @param verbatim the words of its date; null when nothing is said about it
/// @param extent where its bar stands; null when it stands on no timeline
/// @param beside what stands against it and what its words never stand without
public record TimelineEntry(
        RecordRef record,
        String words,
        LaneName kind,
        Tone tone,
        LaneName lane,
        @Nullable String verbatim,
        @Nullable String edtf,
        @Nullable String basis,
        @Nullable Extent extent,
        Beside beside) {
    /// What stands beside a claim.
    ///
    /// @param against the claims that it stands against, by number
    /// @param questions the open questions in which it takes a side
    /// @param allegation what its words never stand without; null when it alleges nothing against a
    ///   victim
    public record Beside(
            List<Opponent> against, List<Question> questions, @Nullable Allegation allegation) {
        /// Nothing at all.
        public static final Beside NOTHING = new Beside(List.of(), List.of(), null);

        /// @param linked the claims that it is linked with as standing against it
        static Beside of(
                List<Opponent> linked, List<Question> questions, @Nullable Allegation allegation) {
            if (linked.isEmpty() && questions.isEmpty() && allegation == null) {
                return NOTHING;
            }
            SortedSet<Opponent> against =
                    new TreeSet<>(
                            Comparator.comparingLong(Opponent::number)
                                    .thenComparing(one -> one.record().id(), Told::compareIds));
            against.addAll(linked);
            questions.forEach(one -> against.addAll(one.others()));
            return new Beside(List.copyOf(against), List.copyOf(questions), allegation);
        }
    }

    /// An open question in which it takes a side.
    ///
    /// @param others the claims on the other sides, by number
    public record Question(String words, List<Opponent> others) {}

    /// A claim that stands against this one.
    ///
    /// @param number as people call it
    public record Opponent(RecordRef record, long number) {}

    /// What a lane is called.
    ///
    /// @param key what its spans call it; a message key, or the kind of claims, without a name
    /// @param name the name of a person, body, place or source as it stands
    public record LaneName(String key, @Nullable String name) {
        private static final String KIND = "claim.kind.";

        /// A lane named by a message.
        static LaneName ofMessage(String key) {
            return new LaneName(key, null);
        }

        /// A lane of claims of the kind with this code.
        static LaneName ofKind(String code) {
            return new LaneName(KIND + code, null);
        }

        /// What people read.
        public String words(Texts texts) {
            if (name != null) {
                return name;
            }
            return key.startsWith(KIND)
                    ? ClaimKind.words(key.substring(KIND.length()), texts)
                    : texts.of(key);
        }
    }

    /// The claims that it stands against, by number.
    public List<Opponent> against() {
        return beside.against();
    }

    /// Its words for one line: those of an allegation behind who says so.
    public String told(Texts texts) {
        Allegation allegation = beside.allegation();
        return allegation == null ? words : allegation.before(words, texts);
    }

    /// When, as its source says it; null when it says nothing.
    public @Nullable DateValue when() {
        return DateFields.of(verbatim, edtf, basis);
    }
}
