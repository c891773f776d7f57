/// Who is tied to somebody, and where each stands in a drawing of it. Pure. May use: people and
/// what it may use. Thread: any.
@NullMarked
package org.dalil.people.network;

import org.jspecify.annotations.NullMarked;
