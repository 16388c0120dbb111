/** The customer's own word on what we do: permission, objection, restriction, requests and who is told of it outside. */
package org.regard.rights;
