/** The services of the hello card with nothing behind them: each asks the real one once and says the same ever after. */
package org.regard.bench.fixed;
