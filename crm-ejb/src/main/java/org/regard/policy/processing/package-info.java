/** The record of processing activities (GDPR Art. 30), made from the policy in force and what the company says about itself. */
package org.regard.policy.processing;
