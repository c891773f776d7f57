package org.dalil.claim.matter;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.claim.value.ClaimValue;
import org.dalil.history.Changes;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Passage;
import org.dalil.texts.Texts;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes claims of what is stated of matters, inside an act: a draft each, with its words and whom
/// it concerns.
final class Stating {
    private final Holdings holdings;
    private final Texts texts;

    Stating(Holdings holdings, Texts texts) {
        this.holdings = holdings;
        this.texts = texts;
    }

    /// @param about what the matter belongs to, which the claim concerns as well
    Claim make(Changes changes, Matter matter, Statement statement, List<RecordRef> about)
            throws SQLException {
        Claim claim =
                filled(
                        Claim.draft(
                                holdings.ids().next(),
                                Claims.nextNumber(changes.tx()),
                                Wording.beginningWith(statement.worded())
                                        .ofKind(matter.kind().claims())),
                        matter.ref(),
                        statement);
        changes.create(Claim.SHAPE, claim);
        rest(changes, claim, statement);
        for (Concern concern : concerns(claim, statement, about)) {
            changes.create(Concern.SHAPE, concern);
        }
        return claim;
    }

    private Claim filled(Claim claim, RecordRef subject, Statement statement) {
        Slots slots = Slots.NONE.about(subject).stating(statement.field().chosen(texts));
        Claim dated = statement.when() == null ? claim : claim.on(statement.when());
        return switch (statement.value()) {
            case ClaimValue.Dated(var date) -> dated.on(date).filling(slots);
            case ClaimValue.Counted(var quantity) -> dated.counting(quantity).filling(slots);
            case ClaimValue.Placed(var place, var words) ->
                    dated.at(place).placed(words).filling(slots);
            case ClaimValue.Named(var ref) -> dated.filling(slots.being(ref));
            case ClaimValue.Worded worded -> dated.filling(slots.saying(worded.words()));
        };
    }

    private void rest(Changes changes, Claim claim, Statement statement) throws SQLException {
        Statement.Words words = statement.words();
        if (words != null) {
            Passage passage =
                    new Passage(
                            holdings.ids().next(),
                            words.source(),
                            words.text().id(),
                            words.place());
            changes.create(Passage.SHAPE, passage);
            changes.create(
                    Support.SHAPE,
                    new Support(
                            holdings.ids().next(),
                            claim.id(),
                            passage.id(),
                            Stance.SUPPORTS.code(),
                            1));
        }
    }

    private List<Concern> concerns(Claim claim, Statement statement, List<RecordRef> about) {
        Map<RecordRef, Concern> concerns = new LinkedHashMap<>();
        if (statement.value() instanceof ClaimValue.Named(RecordRef ref)
                && ref.kind() == RecordKind.AGENT) {
            var role = statement.role();
            concerns.put(
                    ref,
                    new Concern(
                            holdings.ids().next(),
                            claim.id(),
                            ref,
                            role == null ? null : role.chosen(texts)));
        }
        for (RecordRef one : about) {
            concerns.computeIfAbsent(
                    one, ref -> new Concern(holdings.ids().next(), claim.id(), ref, null));
        }
        return List.copyOf(concerns.values());
    }
}
