/// What ties agents: what they are to one another, and the titles they hold. May use: people and
/// what it may use. Thread: any.
@NullMarked
package org.dalil.people.tie;

import org.jspecify.annotations.NullMarked;
