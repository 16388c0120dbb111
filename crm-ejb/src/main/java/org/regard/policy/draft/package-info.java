/** The next version of the policy: drafted, checked, compared, approved, published. Nothing here sees a customer. */
package org.regard.policy.draft;
