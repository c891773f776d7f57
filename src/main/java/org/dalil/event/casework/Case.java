package org.dalil.event.casework;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.history.shape.TermFields;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A working file of ours about one thing. It states nothing: what it gathers does, and rests on
/// its own words.
///
/// @param code its number or sign, or null
/// @param status a term of the list `case_status`
/// @param priority a term of the list `case_priority`
/// @param tags words to find it by
/// @param team who of us works on it, by initials or name
public record Case(
        UUID id,
        String title,
        @Nullable String code,
        @Nullable String summary,
        Term status,
        Term priority,
        List<String> tags,
        List<String> team)
        implements Recorded {
    private static final TermFields STATUS = new TermFields("status");
    private static final TermFields PRIORITY = new TermFields("priority");
    private static final List<String> BY_PRIORITY = List.of("urgent", "high", "normal", "low");

    /// How cases are stored.
    public static final RecordShape<Case> SHAPE =
            new RecordShape<>(RecordKind.CASE, "working_case", fields(), Case::written, Case::read);

    public Case {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a case has a title");
        }
        tags = once(tags);
        team = once(team);
    }

    /// A case of which only the title is known.
    public static Case titled(UUID id, String title) {
        return new Case(
                id,
                title.strip(),
                null,
                null,
                Term.ofCode("new"),
                Term.ofCode("normal"),
                List.of(),
                List.of());
    }

    /// Names it.
    public RecordRef ref() {
        return new RecordRef(RecordKind.CASE, id);
    }

    /// Whether nothing is left to do in it.
    public boolean isClosed() {
        return status.code().equals("closed");
    }

    /// The same case under another title.
    public Case titled(String words) {
        return new Case(id, words.strip(), code, summary, status, priority, tags, team);
    }

    /// The same case under another number or sign.
    public Case coded(@Nullable String sign) {
        return new Case(id, title, sign, summary, status, priority, tags, team);
    }

    /// The same case, described otherwise.
    public Case about(@Nullable String words) {
        return new Case(id, title, code, words, status, priority, tags, team);
    }

    /// The same case, come this far.
    public Case in(Term other) {
        return new Case(id, title, code, summary, other, priority, tags, team);
    }

    /// The same case, this pressing.
    public Case pressing(Term other) {
        return new Case(id, title, code, summary, status, other, tags, team);
    }

    /// The same case with these tags.
    public Case tagged(List<String> words) {
        return new Case(id, title, code, summary, status, priority, words, team);
    }

    /// The same case, worked on by these.
    public Case by(List<String> names) {
        return new Case(id, title, code, summary, status, priority, tags, names);
    }

    // One a line in the record, so none has a line break of its own.
    private static List<String> once(List<String> words) {
        return words.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /// What is open and pressing first, what is closed last.
    private long rank() {
        int pressing = BY_PRIORITY.indexOf(priority.code());
        return (isClosed() ? 10 : 0) + (pressing < 0 ? BY_PRIORITY.indexOf("normal") : pressing);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("title"));
        fields.add(Field.text("code"));
        fields.add(Field.text("summary"));
        fields.addAll(STATUS.fields());
        fields.addAll(PRIORITY.fields());
        fields.add(Field.text("tags"));
        fields.add(Field.text("team"));
        fields.add(Field.derivedWhole("rank"));
        fields.add(Field.derivedText("search_key"));
        fields.add(Field.derivedText("sort_key"));
        return fields;
    }

    private static List<@Nullable Object> written(Case one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.title);
        values.add(one.code);
        values.add(one.summary);
        values.addAll(STATUS.write(one.status));
        values.addAll(PRIORITY.write(one.priority));
        values.add(lines(one.tags));
        values.add(lines(one.team));
        values.add(one.rank());
        values.add(Folding.key(one.searched()));
        values.add(SortKey.of(one.title));
        return values;
    }

    private String searched() {
        return String.join(" ", title, code == null ? "" : code, String.join(" ", tags)).strip();
    }

    private static @Nullable String lines(List<String> words) {
        return words.isEmpty() ? null : String.join("\n", words);
    }

    private static List<String> words(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    private static Case read(UUID id, FieldValues values) {
        Term status = STATUS.read(values);
        Term priority = PRIORITY.read(values);
        if (status == null || priority == null) {
            throw new IllegalArgumentException("a case has a status and a priority");
        }
        return new Case(
                id,
                values.word("title"),
                values.text("code"),
                values.text("summary"),
                status,
                priority,
                words(values.text("tags")),
                words(values.text("team")));
    }
}
