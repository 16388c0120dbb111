/** Pages of the customer's own word: permission, objection, restriction, requests. */
package org.regard.web.rights;
