/** The page of walls between customers in conflict. */
package org.regard.web.wall;
