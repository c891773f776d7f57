/// Who and where: persons, groups, organisations, bodies, States, their names and memberships, and
/// places. May use: what stands above it, up to casefile. Thread: any.
@NullMarked
package org.dalil.people;

import org.jspecify.annotations.NullMarked;
