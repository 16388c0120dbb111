/** What this company may know: purposes, data categories, audiences, precision and retention, published as fixed versions. */
package org.regard.policy;
