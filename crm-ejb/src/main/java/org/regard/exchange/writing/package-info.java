/** What leaves as a list that can come in again. */
package org.regard.exchange.writing;
