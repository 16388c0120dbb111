/**
 * Import at the door. A list is read as a stream; what has no purpose in the policy is left behind before anything is
 * stored; the rest is staged sealed and brought in by background work, chunk by chunk, and can be undone.
 */
package org.regard.exchange;
