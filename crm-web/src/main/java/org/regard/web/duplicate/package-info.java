/** Who may be there twice: the list of pairs, and two entries side by side. */
package org.regard.web.duplicate;
