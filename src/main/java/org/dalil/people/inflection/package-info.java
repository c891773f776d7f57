/// Names in running words: their case forms across languages and scripts, and where they stand. May
/// use: what stands above people, and people. Thread: any.
@NullMarked
package org.dalil.people.inflection;

import org.jspecify.annotations.NullMarked;
