package org.dalil.law.dossier;

import org.dalil.casefile.Holdings;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.Part;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// The matters that are about people: those that claims name them in, those that belong to them,
/// and the parts of these. Of acts and what belongs to an event only those that name somebody.
final class Gathered {
    private static final List<MatterKind> OF_PEOPLE =
            List.of(
                    MatterKind.PROTECTION,
                    MatterKind.EXTRADITION_REQUEST,
                    MatterKind.PROCEEDING,
                    MatterKind.INTERIM_MEASURE,
                    MatterKind.ASSURANCE);

    private static final List<MatterKind> PARTS =
            List.of(
                    MatterKind.PROCEEDING,
                    MatterKind.LEGAL_STEP,
                    MatterKind.INTERIM_MEASURE,
                    MatterKind.ASSURANCE);

    private static final Set<MatterKind> WHOLES =
            Set.of(MatterKind.EXTRADITION_REQUEST, MatterKind.PROCEEDING);

    private static final Map<MatterKind, Part<Thin>> THIN = thin();

    private final Map<UUID, Thin> matters = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> people = new HashMap<>();
    private final Map<UUID, Set<UUID>> ofPerson = new HashMap<>();

    /// A matter without its title, which no position needs.
    record Thin(MatterKind kind, UUID id, @Nullable RecordRef within) {
        RecordRef ref() {
            return new RecordRef(kind.records(), id);
        }
    }

    private Gathered() {}

    static Gathered of(Holdings holdings, List<DossierStore.Naming> named, Kinship kinship)
            throws ProblemException {
        Gathered all = new Gathered();
        all.addNamed(holdings, named);
        Set<UUID> everybody = kinship.everybody();
        for (MatterKind kind : OF_PEOPLE) {
            for (Thin one : within(holdings, kind, everybody)) {
                RecordRef within = one.within();
                if (within != null) {
                    all.add(one, Set.of(within.id()));
                }
            }
        }
        all.addWholes(holdings);
        all.addParts(holdings);
        all.people.forEach((matter, its) ->
                its.forEach(who ->
                        all.ofPerson
                                .computeIfAbsent(who, id -> new LinkedHashSet<>())
                                .add(matter)));
        return all;
    }

    /// Every matter, by its id.
    Map<UUID, Thin> matters() {
        return matters;
    }

    /// The matters about one person or group.
    Set<UUID> of(UUID who) {
        return ofPerson.getOrDefault(who, Set.of());
    }

    private void addNamed(Holdings holdings, List<DossierStore.Naming> named)
            throws ProblemException {
        Map<RecordRef, Set<UUID>> who = new LinkedHashMap<>();
        for (DossierStore.Naming one : named) {
            who.computeIfAbsent(one.matter(), ref -> new LinkedHashSet<>(2)).add(one.agent());
        }
        add(holdings, who);
    }

    private void add(Holdings holdings, Map<RecordRef, Set<UUID>> who) throws ProblemException {
        Map<RecordKind, Set<UUID>> kinds = new EnumMap<>(RecordKind.class);
        for (RecordRef ref : who.keySet()) {
            kinds.computeIfAbsent(ref.kind(), kind -> new HashSet<>()).add(ref.id());
        }
        for (Map.Entry<RecordKind, Set<UUID>> one : kinds.entrySet()) {
            MatterKind kind = MatterKind.of(one.getKey()).orElseThrow();
            for (Thin matter : read(holdings, kind, "id", one.getValue())) {
                add(matter, who.getOrDefault(matter.ref(), Set.of()));
            }
        }
    }

    /// The proceeding that a measure belongs to says before whom, though it names only a lawyer.
    private void addWholes(Holdings holdings) throws ProblemException {
        Map<RecordRef, Set<UUID>> wholes = new LinkedHashMap<>();
        for (Thin one : matters.values()) {
            RecordRef within = one.within();
            if (within != null
                    && MatterKind.of(within.kind()).filter(WHOLES::contains).isPresent()) {
                wholes.computeIfAbsent(within, ref -> new LinkedHashSet<>())
                        .addAll(people.getOrDefault(one.id(), Set.of()));
            }
        }
        add(holdings, wholes);
    }

    private void addParts(Holdings holdings) throws ProblemException {
        Set<UUID> wholes = new HashSet<>();
        for (Thin one : matters.values()) {
            if (WHOLES.contains(one.kind())) {
                wholes.add(one.id());
            }
        }
        while (!wholes.isEmpty()) {
            Set<UUID> further = new HashSet<>();
            for (MatterKind kind : PARTS) {
                for (Thin one : within(holdings, kind, wholes)) {
                    RecordRef within = one.within();
                    if (within != null
                            && add(one, people.getOrDefault(within.id(), Set.of()))
                            && WHOLES.contains(kind)) {
                        further.add(one.id());
                    }
                }
            }
            wholes = further;
        }
    }

    /// @return whether it was not there before, or is now about more people
    private boolean add(Thin one, Set<UUID> who) {
        matters.put(one.id(), one);
        return people.computeIfAbsent(one.id(), id -> new LinkedHashSet<>()).addAll(who);
    }

    private static List<Thin> within(Holdings holdings, MatterKind kind, Collection<UUID> ids)
            throws ProblemException {
        return read(holdings, kind, "within", ids);
    }

    private static List<Thin> read(
            Holdings holdings, MatterKind kind, String field, Collection<UUID> ids)
            throws ProblemException {
        return holdings.database()
                .read(tx ->
                        holdings.records()
                                .naming(
                                        tx,
                                        Objects.requireNonNull(THIN.get(kind)),
                                        field,
                                        new HashSet<>(ids),
                                        "t.id"));
    }

    private static Map<MatterKind, Part<Thin>> thin() {
        Map<MatterKind, Part<Thin>> all = new EnumMap<>(MatterKind.class);
        for (MatterKind kind : MatterKind.values()) {
            all.put(
                    kind,
                    Part.of(
                            Matter.shape(kind),
                            List.of("within_kind", "within"),
                            (id, values) -> new Thin(kind, id, within(values))));
        }
        return all;
    }

    private static @Nullable RecordRef within(FieldValues values) {
        UUID within = values.ref("within");
        return within == null
                ? null
                : RecordKind.ofCode(values.word("within_kind"))
                        .map(kind -> new RecordRef(kind, within))
                        .orElse(null);
    }
}
