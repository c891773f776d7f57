package org.dalil.packet.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.claim.Claim;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Wording;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.law.Lawyer;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// What is told of somebody who goes under another name is shared by enough people, or stays.
class TraitsTest {
    private static final UUID WHO = new UUID(0, 1);

    private static Claim claim(String field) {
        return Claim.draft(new UUID(0, 2), 1, Wording.of("It is so"))
                .filling(
                        Slots.NONE
                                .about(new RecordRef(RecordKind.AGENT, WHO))
                                .stating(Term.ofCode(field)));
    }

    private static Claim saying(String field, String words) {
        Claim claim = claim(field);
        return claim.filling(claim.slots().saying(words));
    }

    private static Map<UUID, Set<String>> people(int count, String... traits) {
        Map<UUID, Set<String>> people = new HashMap<>();
        for (int i = 0; i < count; i++) {
            people.put(new UUID(1, i), Set.of(traits));
        }
        return people;
    }

    @Test
    void onlySomeFieldsSingleOut() {
        assertEquals(
                Traits.of(saying("occupation", "Potter")),
                Traits.of(saying("occupation", "potter")),
                "however it is written");
        assertNull(Traits.of(saying("official_version", "none")));
        assertNull(Traits.of(claim("occupation")), "nothing is said");
        assertNull(Traits.of(Claim.draft(new UUID(0, 2), 1, Wording.of("It is so"))));
    }

    @Test
    void aDateAPlaceAndARecordAreTraitsToo() {
        UUID place = new UUID(0, 9);
        assertEquals(
                "birth_date=1980-05", Traits.of(claim("birth_date").on(Lawyer.date("1980-05"))));
        assertEquals("birth_place=" + place, Traits.of(claim("birth_place").at(place)));
        Claim citizen = claim("citizenship");
        assertEquals(
                "citizenship=" + place,
                Traits.of(
                        citizen.filling(
                                citizen.slots().being(new RecordRef(RecordKind.AGENT, place)))));
    }

    @Test
    void whatEnoughShareMayGo() {
        Traits traits = new Traits(people(5, "a", "b"));
        assertEquals(5, traits.sharing(Set.of("a", "b")));
        assertEquals(Set.of(), traits.staying(Set.of("a", "b"), 5));
        assertEquals(Set.of(), Traits.NONE.staying(Set.of(), 5));
    }

    @Test
    void theRarestStaysFirst() {
        Map<UUID, Set<String>> people = people(5, "a");
        people.put(WHO, Set.of("a", "rare"));
        assertEquals(Set.of("rare"), new Traits(people).staying(Set.of("a", "rare"), 5));
    }

    @Test
    void twoCommonTraitsMaySingleOutTogether() {
        Map<UUID, Set<String>> people = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            people.put(new UUID(1, i), Set.of("a"));
            people.put(new UUID(2, i), Set.of("b"));
        }
        people.put(WHO, Set.of("a", "b"));
        assertEquals(1, new Traits(people).staying(Set.of("a", "b"), 5).size());
    }

    @Property(tries = 300)
    void whatGoesIsAlwaysSharedByEnough(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int few) {
        Random random = new Random(seed);
        Map<UUID, Set<String>> people = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Set<String> has = new HashSet<>();
            for (int j = 0; j < 4; j++) {
                if (random.nextBoolean()) {
                    has.add("t" + j);
                }
            }
            people.put(new UUID(3, i), has);
        }
        Traits traits = new Traits(people);
        people.forEach((who, told) -> {
            Set<String> going = new HashSet<>(told);
            going.removeAll(traits.staying(told, few));
            assertTrue(going.isEmpty() || traits.sharing(going) >= few, who + " " + going);
        });
    }
}
