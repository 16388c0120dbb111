/** Topics: whether a text touches what a customer does not want written down or mentioned, however it is written. */
package org.regard.boundary.topic;
