/** Sealed values: a key per customer under a master key that the server holds, and keyed hashes for exact look-up. */
package org.regard.sealing;
