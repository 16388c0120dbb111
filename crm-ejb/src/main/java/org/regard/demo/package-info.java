/** The demonstration company: plainly fictitious, founded at the first start if a setting says so, removed in one click. */
package org.regard.demo;
