package org.regard.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Builds the data sets, measures, writes the report. Listens on loopback only and takes down what it put up. */
public final class Bench {

    private static final int[] CALLERS = {1, 8};
    private final Options options;
    private final Report report = new Report();

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String... arguments) throws Exception {
        new Bench(Options.of(arguments)).run();
    }

    private void run() throws Exception {
        try (var server = Postgres.start(options.data(), options.port())) {
            report.begin(options);
            var sets = new ArrayList<DataSet>();
            for (int size : options.sizes()) {
                long begun = System.nanoTime();
                var set = DataSet.of(server, size);
                report.filled(set, (System.nanoTime() - begun) / 1e9);
                sets.add(set);
            }
            for (int callers : options.measures("services") ? CALLERS : new int[0]) {
                services(sets, callers);
            }
            report.write(options.report());
            if (options.importRows() > 0 && options.measures("import")) {
                attempt(
                        "The import",
                        () -> report.came(new ImportScene(server, options.data(), options.importRows()).run()));
            }
            if (options.regard() != null && options.importRows() > 0 && options.measures("house")) {
                attempt("The import inside the product", () -> report.lived(house()));
            }
            if (options.regard() != null && options.measures("http")) {
                attempt("The HTTP level", () -> overHttp(sets));
            }
            for (var set : options.regard() != null && options.measures("page") ? sets : List.<DataSet>of()) {
                attempt("The page with " + Aims.size(set.people()) + " people", () -> asPage(servers(), set));
            }
        }
        if (options.measures("rules")) {
            attempt("Single rules", () -> report.rules(Micro.run()));
        }
        if (!options.keep()) {
            Folders.delete(options.data());
        }
    }

    /** A part that fails is named in the report; what was measured before it is not lost. */
    private void attempt(String what, Scenes.Step part) throws IOException {
        try {
            part.take();
        } catch (Exception failed) {
            failed.printStackTrace();
            report.failed(what, failed);
        }
        report.write(options.report());
    }

    private Contest contest(int callers) {
        return new Contest(callers, options.slice(), options.rounds());
    }

    private void services(List<DataSet> sets, int callers) throws Exception {
        var scenes = new ArrayList<List<Scenes.Scene>>();
        for (var set : sets) {
            scenes.add(new Scenes(set).all());
        }
        warm(scenes.get(0));
        for (int i = 0; i < scenes.get(0).size(); i++) {
            compare("service", sets, scenes, i, callers);
            for (var set : sets) {
                set.tidy();
            }
        }
    }

    private Servers servers() {
        return new Servers(options.regard(), options.data().resolve("servers"), options.port() + 1);
    }

    private HouseScene.Lived house() throws Exception {
        return new HouseScene(servers(), options.data(), options.importRows()).run();
    }

    private void overHttp(List<DataSet> sets) throws Exception {
        var servers = servers();
        try (var empty = servers.bare(null)) {
            report.started("an empty archive", empty);
        }
        for (var set : sets) {
            try (var product = servers.product(set);
                    var plain = servers.bare(set)) {
                report.started("Regard with " + Aims.size(set.people()) + " people", product);
                warm(new WebScenes(set, product, plain).all());
                for (int callers : CALLERS) {
                    var scenes = new WebScenes(set, product, plain).all();
                    for (int i = 0; i < scenes.size(); i++) {
                        compare("HTTP", List.of(set), List.of(scenes), i, callers);
                    }
                }
                set.tidy();
            }
        }
    }

    private void asPage(Servers servers, DataSet set) throws Exception {
        try (var product = servers.product(set);
                var fixed = servers.fixed(set)) {
            var scene = PageScene.of(set, product, fixed);
            warm(List.of(scene));
            warm(List.of(scene));
            for (int callers : CALLERS) {
                compare("page", List.of(set), List.of(List.of(scene)), 0, callers);
            }
        }
        set.tidy();
    }

    /** A process that has just started compiles what it does most; that is not what is measured. */
    private void warm(List<Scenes.Scene> scenes) throws Exception {
        for (var scene : scenes) {
            new Contest(2, options.slice().multipliedBy(2), 1)
                    .of(List.of(new Lane("product", scene.product()), new Lane("floor", scene.floor())));
        }
    }

    private void compare(String level, List<DataSet> sets, List<List<Scenes.Scene>> scenes, int scene, int callers)
            throws Exception {
        var lanes = new ArrayList<Lane>();
        for (int i = 0; i < sets.size(); i++) {
            lanes.add(new Lane("product " + i, scenes.get(i).get(scene).product()));
            lanes.add(new Lane("floor " + i, scenes.get(i).get(scene).floor()));
        }
        lanes.add(new Lane("durable", Durable.in(sets.get(0))));
        var figures = contest(callers).of(lanes);
        for (int i = 0; i < sets.size(); i++) {
            report.add(new Outcome(
                    level,
                    scenes.get(i).get(scene).name(),
                    sets.get(i).people(),
                    callers,
                    figures.get("product " + i),
                    figures.get("floor " + i),
                    figures.get("durable")));
        }
    }
}
