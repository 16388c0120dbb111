/** The house for tests and benchmarks: a real PostgreSQL, the real services, one clock that tests may turn. */
package org.regard.house;
