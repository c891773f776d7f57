/// What claims say that bears on the legal position of people, gathered for each of them with what
/// they share with their groups. May use: what stands above it. Thread: any.
@NullMarked
package org.dalil.law.dossier;

import org.jspecify.annotations.NullMarked;
