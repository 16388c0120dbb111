/** Names of people whom the directory knows, in free text. */
package org.regard.wording.people;
