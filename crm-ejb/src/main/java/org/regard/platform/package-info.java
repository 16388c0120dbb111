/** Clock, configuration, database session: the only room that all others may lean on. */
package org.regard.platform;
