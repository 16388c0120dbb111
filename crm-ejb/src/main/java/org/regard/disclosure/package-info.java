/** Reading for a purpose: the scope of a transaction, the read journal and its seal. */
package org.regard.disclosure;
