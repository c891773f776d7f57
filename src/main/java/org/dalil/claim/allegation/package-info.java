/// What an allegation against a victim carries with it wherever its words are shown: who says so,
/// and what stands against it. May use: kernel, texts, database, casefile, people, the values of
/// claims. Thread: the casefile thread; an [Allegation] goes anywhere.
@NullMarked
package org.dalil.claim.allegation;

import org.jspecify.annotations.NullMarked;
