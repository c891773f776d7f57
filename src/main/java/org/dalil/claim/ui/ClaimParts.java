package org.dalil.claim.ui;

import org.dalil.claim.Attributions;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.event.Events;
import org.dalil.people.Agents;
import org.dalil.people.Places;

/// The doors that the screens of claims work through.
public record ClaimParts(
        Claims claims,
        ClaimLinks links,
        Attributions attributions,
        Agents agents,
        Places places,
        Events events) {}
