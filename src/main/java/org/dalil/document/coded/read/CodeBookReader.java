package org.dalil.document.coded.read;

import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedPart;
import org.dalil.document.coded.CodedRemark.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import javax.xml.stream.XMLStreamException;

/// Reads the codes of a project or a codebook, at whatever depth they stand.
final class CodeBookReader {
    private final Elements xml;
    private final Tally tally;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final Set<UUID> ids = new HashSet<>();

    /// A code while it is read.
    private static final class Draft {
        final UUID id;
        final @Nullable UUID parent;
        final String name;
        final @Nullable String colour;
        final boolean codable;
        final List<UUID> notes = new ArrayList<>();
        @Nullable String memo;

        // Where what is below it stands: itself, unless it was not taken.
        @Nullable UUID place;

        Draft(Elements xml, @Nullable UUID parent) {
            this.id = xml.id("guid");
            this.parent = parent;
            this.name = xml.or("name").strip();
            this.colour = colour(xml.or("color"));
            this.codable = !xml.or("isCodable").matches("false|0");
        }

        private static @Nullable String colour(String said) {
            String small = said.toLowerCase(Locale.ROOT);
            if (small.matches("#[0-9a-f]{3}")) {
                return small.replaceAll("([0-9a-f])", "$1$1");
            }
            return small.matches("#[0-9a-f]{6}") ? small : null;
        }
    }

    CodeBookReader(Elements xml, Tally tally) {
        this.xml = xml;
        this.tally = tally;
    }

    /// Reads all codes below the element just begun.
    void read() throws XMLStreamException {
        xml.deep(this::start, this::end);
    }

    private void start(String name) throws XMLStreamException {
        Draft top = open.peek();
        switch (name) {
            case "Code" -> {
                Draft made = new Draft(xml, top == null ? null : top.place);
                tally.one(CodedPart.CODES);
                open.push(made);
                if (made.name.isEmpty() || !ids.add(made.id)) {
                    tally.remark(Kind.CODE_UNREAD);
                } else {
                    drafts.add(made);
                }
                // Only what was taken before: nothing can come to stand below itself.
                made.place = ids.contains(made.id) ? made.id : made.parent;
            }
            case "Description" -> {
                String words = xml.words();
                if (top != null) {
                    top.memo = words;
                }
            }
            case "NoteRef" -> {
                UUID note = xml.ref("targetGUID");
                xml.skip();
                if (top != null && note != null) {
                    top.notes.add(note);
                }
            }
            case "Sets" ->
                    xml.below(set -> {
                        tally.one(CodedPart.SETS);
                        xml.skip();
                    });
            case "Codes" -> {}
            default -> xml.skip();
        }
    }

    private void end(String name) {
        if (name.equals("Code")) {
            open.pop();
        }
    }

    /// The codes, with the words of their notes among their memos. What stood below a code that was
    /// not taken stands below the next one above it, or below the one of its identity.
    List<CodedCode> codes(Notes notes) {
        return drafts.stream()
                .map(one ->
                        new CodedCode(
                                one.id,
                                one.parent,
                                one.name,
                                one.colour,
                                one.codable,
                                notes.with(one.memo, one.notes)))
                .toList();
    }
}
