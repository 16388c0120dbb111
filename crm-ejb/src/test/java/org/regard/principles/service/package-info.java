/** Guards in the services: each is switched off once, in the compiled class and for one test only, and the test has to fail. */
package org.regard.principles.service;
