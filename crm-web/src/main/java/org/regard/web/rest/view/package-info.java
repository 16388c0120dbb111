/** What goes out: views as JSON; codes as the policy names them, dates as ISO 8601. */
package org.regard.web.rest.view;
