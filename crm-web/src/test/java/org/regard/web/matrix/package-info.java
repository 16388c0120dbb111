/** Who may use which resource and which page: the rules, written down beside the code and compared with it. */
package org.regard.web.matrix;
