/// Who is who: decisions that two agents are one or are not, what suggests them, and real
/// identities under seal. May use: people and what it may use. Thread: any.
@NullMarked
package org.dalil.people.identity;

import org.jspecify.annotations.NullMarked;
