/** What went or was wished since a backup, remembered beside the database and repeated when the backup is restored. */
package org.regard.retention.gone;
