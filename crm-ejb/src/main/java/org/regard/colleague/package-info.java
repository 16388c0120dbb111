/** Colleagues, their roles and teams, sign-in and the first administrator. */
package org.regard.colleague;
