/** Import at the door as pages: what becomes of each column, the progress of a job, and its undoing. */
package org.regard.web.exchange;
