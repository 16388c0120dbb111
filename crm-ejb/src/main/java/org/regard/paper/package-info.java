/** Paper: accessible, printable documents from plain words, made in memory and reaching for nothing outside. */
package org.regard.paper;
