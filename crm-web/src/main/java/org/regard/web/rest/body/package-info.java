/** What comes in: requests as JSON, read strictly. */
package org.regard.web.rest.body;
