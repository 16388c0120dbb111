/** What Regard costs: the same rows read and written through the services, over HTTP, and by plain statements. */
package org.regard.bench;
