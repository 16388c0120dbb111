/** The REST interface below {@code /api/v1}: each resource calls the same service as the page does and decides nothing. */
package org.regard.web.rest;
