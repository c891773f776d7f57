package org.dalil.app.cli;

import org.dalil.history.shape.Shapes;
import org.dalil.kernel.Clock;
import org.dalil.vault.Vaults;
import org.dalil.vault.key.KdfCost;

/// What the commands work with.
///
/// @param cost what a new casefile's passphrase costs to try
public record Equipment(
        Vaults vaults,
        KdfCost cost,
        Shapes shapes,
        Clock clock,
        DocumentIntake documents,
        Tour tour) {}
