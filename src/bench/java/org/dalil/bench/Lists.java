package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.casefile.RowSource;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.Grounds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agents;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// What the claims list, the claim page and the search fields ask of a large casefile, without
/// painting: 100,200 claims among 334,000 records; then the other lists.
final class Lists {
    private static final int PAGE = 64;
    private static final List<String> TYPED = List.of("re", "returned by air", "жаңа");

    private final Size size;
    private final Holdings holdings;
    private final Claims claims;
    private final ClaimLinks links;
    private final Grounds grounds;
    private final Agents agents;
    private final RowSource<ClaimRow> rows;
    private final Random random = new Random(3);
    private final List<UUID> some = new ArrayList<>();

    private Lists(Size size, Casefile casefile) {
        this.size = size;
        holdings = casefile.holdings();
        claims = new Claims(holdings);
        links = new ClaimLinks(holdings);
        grounds = new Grounds(holdings);
        agents = new Agents(holdings);
        rows = claims.rows();
    }

    static void run(Size size) throws Exception {
        int records = CasefileGenerator.records(size);
        // Twice, so that nothing it was made with is still in the caches of this process.
        CasefileGenerator.openOrGenerate(Folder.kept(), records).close();
        try (Casefile casefile = CasefileGenerator.openOrGenerate(Folder.kept(), records)) {
            new Lists(size, casefile).measure();
            OtherLists.run(size, casefile);
        }
    }

    private void measure() throws Exception {
        int count = new Claims(holdings).rows().count("");
        String of = String.format(" of %,d claims", count);
        RowSource<ClaimRow> fresh = new Claims(holdings).rows();
        Line.alone("list" + of + " opens, first time", Samples.once(() -> opens(fresh)), 0.15);
        for (ClaimRow row : rows.page("", count / 2, PAGE)) {
            some.add(row.id());
        }
        UUID last = rows.page("", count - 1, 1).getFirst().id();
        RowSource<ClaimRow> again = new Claims(holdings).rows();
        Line.alone("place" + of + ", first time", Samples.once(() -> again.indexOf("", last)), 0);
        Line.alone("list" + of + " opens", Samples.of(size, () -> opens(rows)), 0.15);
        Line.alone(
                "last page" + of, Samples.of(size, () -> rows.page("", count - PAGE, PAGE)), 0.016);
        Line.alone("place" + of, Samples.of(size, () -> rows.indexOf("", anyOne())), 0.016);
        Line.alone("claim page, everything read", Samples.of(size, this::rowSelected), 0.016);
        typing(of);
    }

    private void typing(String of) throws Exception {
        for (String typed : TYPED) {
            RowSource<ClaimRow> untyped = new Claims(holdings).rows();
            Line.alone(
                    "typed “" + typed + "”" + of + ", first time",
                    Samples.once(() -> narrowed(untyped, typed)),
                    0);
            Line.alone(
                    "typed “" + typed + "”" + of + ", two searches",
                    Samples.of(size, () -> narrowed(rows, typed) + narrowed(rows, "no such words")),
                    0.05);
            Line.alone(
                    "suggest people for “" + typed + "”",
                    Samples.of(size, () -> agents.suggest(typed, 7)),
                    0.05);
        }
        String words = TYPED.get(1);
        int[] letter = {0};
        Line.alone(
                "each letter of “" + words + "”" + of,
                Samples.of(
                        size,
                        () -> {
                            letter[0] = letter[0] % words.length() + 1;
                            return narrowed(rows, words.substring(0, letter[0]));
                        }),
                0.05);
        RowSource<ClaimRow> ahead = new Claims(holdings).rows();
        Line.alone("each step of reading ahead" + of, Samples.whileTrue(ahead::readAhead), 0.05);
    }

    private static int opens(RowSource<ClaimRow> list) throws Exception {
        return list.count("") + list.page("", 0, PAGE).size();
    }

    private static int narrowed(RowSource<ClaimRow> list, String typed) throws Exception {
        return list.count(typed) + list.page(typed, 0, PAGE).size();
    }

    private UUID anyOne() {
        return some.get(random.nextInt(some.size()));
    }

    /// Everything that the page of a claim and the inspector beside it read.
    private long rowSelected() throws Exception {
        UUID id = anyOne();
        Claim claim = claims.find(id).orElseThrow();
        int parts = links.of(id).size() + claims.chain(id).size();
        for (Concern concern : claims.concerns(id)) {
            parts += agents.find(concern.target().id()).isPresent() ? 1 : 0;
        }
        parts += links.linked(id).size();
        parts += claims.supersededBy(id).isPresent() ? 1 : 0;
        return claim.number() + parts + grounds.of(new RecordRef(RecordKind.CLAIM, id)).size();
    }
}
