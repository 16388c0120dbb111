/** Where we stand with a customer: notes of conversations, written and read. */
package org.regard.web.interaction;
