/** What we may know and do know of a customer: facts with provenance, respected unknowns, precision by purpose. */
package org.regard.knowledge;
