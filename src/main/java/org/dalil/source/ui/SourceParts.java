package org.dalil.source.ui;

import org.dalil.claim.Claims;
import org.dalil.people.Agents;
import org.dalil.source.Sources;
import org.dalil.source.intake.Importer;

/// The doors that the screens of sources work through.
public record SourceParts(Sources sources, Importer importer, Claims claims, Agents agents) {}
