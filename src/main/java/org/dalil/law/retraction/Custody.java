package org.dalil.law.retraction;

import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.law.Certainty;

import java.util.List;
import java.util.UUID;

/// Who held somebody, where and under what conditions, at a time.
///
/// @param act the detention
/// @param then whether it covers that time
/// @param holders who held the person
/// @param places where
/// @param conditions what claims say of contact, counsel, signed statements and ill-treatment
public record Custody(
        UUID act,
        Certainty then,
        List<UUID> holders,
        List<ClaimValue> places,
        List<Fact> conditions) {}
