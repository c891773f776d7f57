/// Retractions made in custody, beside the accounts they take back. May use: what stands above it,
/// up to law.dossier. Thread: the casefile thread.
@NullMarked
package org.dalil.law.retraction;

import org.jspecify.annotations.NullMarked;
