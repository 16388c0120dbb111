/** What a note or message may not say without need: it could be read aloud to the customer. Questions, never prohibitions. */
package org.regard.wording;
