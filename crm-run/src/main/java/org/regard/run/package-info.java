/**
 * The one-command run: a durable PostgreSQL and Payara Micro, started, watched and stopped together around the same web
 * archive that a full server takes. {@link org.regard.run.Main} is the door; {@link org.regard.run.Launcher} tells the
 * story in order. Whatever stands in the way ends in one {@link org.regard.run.CannotStart} with one sentence.
 */
package org.regard.run;
