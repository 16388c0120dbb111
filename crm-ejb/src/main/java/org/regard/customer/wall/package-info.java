/** Walls between customers in conflict: who serves one side neither serves nor sees the other. */
package org.regard.customer.wall;
