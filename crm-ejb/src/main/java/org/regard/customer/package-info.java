/** People and organisations, who looks after them, where they belong, and the directory that finds them. */
package org.regard.customer;
