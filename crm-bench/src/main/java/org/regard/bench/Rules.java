package org.regard.bench;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.regard.customer.ExactValues;
import org.regard.customer.NameFolding;
import org.regard.sealing.DataKey;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/** Single rules, in microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Rules {

    private static final UUID ID = new UUID(1, 2);
    private final MasterKey master = MasterKey.of(DataSet.KEY);
    private final Vault vault = new Vault(master);
    private final Vault.Made made = vault.make(ID);
    private final DataKey key = made.key();
    private final byte[] sealed = key.seal(ID, "Frau Doktor");
    private final KeyedHash hash = new KeyedHash(master);

    @Benchmark
    public Object foldAName() {
        return NameFolding.tokens("Jürgen Øvergård-Müller");
    }

    @Benchmark
    public Object readATelephoneNumber() {
        return ExactValues.phone("030 1234567", "DE");
    }

    @Benchmark
    public Object seal() {
        return key.seal(ID, "Frau Doktor");
    }

    @Benchmark
    public Object open() {
        return key.open(ID, sealed);
    }

    @Benchmark
    public Object openACustomersKey() {
        return vault.open(ID, made.wrapped());
    }

    @Benchmark
    public Object keyedHash() {
        return hash.of("phone", "+49301234567");
    }
}
