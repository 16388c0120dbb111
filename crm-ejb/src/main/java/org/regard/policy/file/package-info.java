/** A policy as one file that people review: written in one order, read strictly, brought in as a draft and never published. */
package org.regard.policy.file;
