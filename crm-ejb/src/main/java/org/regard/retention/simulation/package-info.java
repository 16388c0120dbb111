/** What a draft of the policy would do to what is kept, counted before it is published. */
package org.regard.retention.simulation;
