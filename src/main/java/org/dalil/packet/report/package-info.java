/// What a packet says, as people read it: a document without a form, and the forms it is written
/// in. May use: the plan of a packet and its covered words. Thread: any.
@NullMarked
package org.dalil.packet.report;

import org.jspecify.annotations.NullMarked;
