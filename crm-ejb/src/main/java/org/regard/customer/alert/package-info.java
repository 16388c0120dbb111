/** Letters that tell of a look in an emergency, to colleagues who are not at Regard just now. */
package org.regard.customer.alert;
