/** Conversations: three short lines after each, kept for its purpose and not for long, and whether anybody read them. */
package org.regard.interaction;
