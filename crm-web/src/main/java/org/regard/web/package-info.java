/** The pages: they call the services and decide nothing. */
package org.regard.web;
