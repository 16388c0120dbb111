/**
 * What becomes of each column: kept as a category of the policy, or left behind for a reason that can be said. Plain
 * rules; nothing here reads a file or stores a value.
 */
package org.regard.exchange.mapping;
