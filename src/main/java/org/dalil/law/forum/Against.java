package org.dalil.law.forum;

import org.dalil.law.bond.OpenForum;

import java.util.UUID;

/// Whether a forum is open against a State that is concerned.
///
/// @param state its record
public record Against(UUID state, OpenForum forum) {}
