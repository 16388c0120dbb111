/** GDPRbench (Shastri et al., PVLDB 13(7), 2020): the workload of four roles, every answer compared with an oracle. */
package org.regard.bench.gdpr;
