/** Bringing staged rows in, chunk by chunk, each in one transaction: find who is there already, complete or create, and put it back. */
package org.regard.exchange.work;
