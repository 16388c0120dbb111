/** The running product in a real browser, the way people use it. */
package org.regard.browser;
