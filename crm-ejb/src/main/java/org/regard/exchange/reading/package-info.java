/**
 * Reading what other systems export, as a stream: text whose encoding is found out, CSV whose separator and quote are
 * found out, vCards of every version. A file is never written anywhere; a row lives only until the next one is read.
 */
package org.regard.exchange.reading;
