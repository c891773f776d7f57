package org.dalil.app;

import org.dalil.casefile.grade.Grade;
import org.dalil.casefile.vocabulary.OwnTerm;
import org.dalil.casefile.vocabulary.TermOffer;
import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.Concern;
import org.dalil.claim.Derivation;
import org.dalil.claim.Support;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;
import org.dalil.claim.matter.Matter;
import org.dalil.event.Event;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseItem;
import org.dalil.event.casework.CaseTask;
import org.dalil.exchange.sharing.Share;
import org.dalil.exchange.table.intake.TableMapping;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Shapes;
import org.dalil.law.bond.Bond;
import org.dalil.law.element.ElementFinding;
import org.dalil.packet.register.Packet;
import org.dalil.people.Agent;
import org.dalil.people.Membership;
import org.dalil.people.NameForm;
import org.dalil.people.Place;
import org.dalil.people.identity.IdentityDecision;
import org.dalil.people.identity.ProtectedIdentity;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Footnote;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.source.citing.SourceCitation;
import org.dalil.source.redaction.Redaction;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Takeover;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.mention.Mention;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Wording;
import org.dalil.testimony.transcript.listening.Heard;

import java.util.ArrayList;
import java.util.List;

/// Every kind of record this version keeps.
public final class KnownShapes {
    private KnownShapes() {}

    /// All of them.
    public static Shapes all() {
        List<RecordShape<?>> shapes =
                new ArrayList<>(
                        List.of(
                                Source.SHAPE,
                                EvidenceItem.SHAPE,
                                TextVersion.SHAPE,
                                Passage.SHAPE,
                                Footnote.SHAPE,
                                Claim.SHAPE,
                                Support.SHAPE,
                                Attribution.SHAPE,
                                Concern.SHAPE,
                                ClaimLink.SHAPE,
                                Agent.SHAPE,
                                NameForm.SHAPE,
                                Membership.SHAPE,
                                Place.SHAPE,
                                Event.SHAPE,
                                Share.SHAPE,
                                OwnTerm.SHAPE,
                                Derivation.SHAPE,
                                Conflict.SHAPE,
                                ConflictPosition.SHAPE,
                                SourceCitation.SHAPE,
                                Grade.SHAPE,
                                Relation.SHAPE,
                                Position.SHAPE,
                                IdentityDecision.SHAPE,
                                ProtectedIdentity.SHAPE,
                                TableMapping.SHAPE,
                                TermOffer.SHAPE,
                                Case.SHAPE,
                                CaseItem.SHAPE,
                                CaseTask.SHAPE));
        shapes.addAll(lawAndTestimony());
        shapes.addAll(Matter.shapesOfAll());
        return new Shapes(shapes);
    }

    private static List<RecordShape<?>> lawAndTestimony() {
        return List.of(
                Bond.SHAPE,
                ElementFinding.SHAPE,
                Interview.SHAPE,
                Consent.SHAPE,
                Transcript.SHAPE,
                Speaker.SHAPE,
                Segment.SHAPE,
                Wording.SHAPE,
                Heard.SHAPE,
                Code.SHAPE,
                Coding.SHAPE,
                Redaction.SHAPE,
                Mention.SHAPE,
                Handover.SHAPE,
                Takeover.SHAPE,
                Packet.SHAPE);
    }
}
