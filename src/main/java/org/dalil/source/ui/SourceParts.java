package org.dalil.source.ui;

import org.dalil.claim.Claims;
import org.dalil.desk.PathChoice;
import org.dalil.people.Agents;
import org.dalil.source.Sources;
import org.dalil.source.intake.Importer;

/// The doors that the screens of sources work through, and who is asked for files.
public record SourceParts(
        Sources sources, Importer importer, Claims claims, Agents agents, PathChoice choice) {}
