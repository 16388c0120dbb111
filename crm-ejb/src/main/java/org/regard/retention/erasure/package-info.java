/** Erasing a customer (GDPR Art. 17): what goes, what must stay, the disk made to agree, the proof, and that nobody comes back. */
package org.regard.retention.erasure;
