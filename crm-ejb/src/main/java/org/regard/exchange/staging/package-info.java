/** From a row of a file to the values that are kept of it: read, normalised, and written down sealed until they are brought in. */
package org.regard.exchange.staging;
