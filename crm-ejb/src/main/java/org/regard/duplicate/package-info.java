/** Who may be there twice: found in bulk without comparing a value in clear, merged by a person, taken back until the next sweep. */
package org.regard.duplicate;
