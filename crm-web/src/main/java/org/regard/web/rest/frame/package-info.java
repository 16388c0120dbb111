/** What all resources share: why somebody asks, in which language, what a request may hold, how a "no" is said. */
package org.regard.web.rest.frame;
