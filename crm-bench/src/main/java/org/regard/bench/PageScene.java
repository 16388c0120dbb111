package org.regard.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.regard.bench.Scenes.Draw;
import org.regard.bench.Scenes.Scene;

/** The hello card as a page, beside the same page with fixed data and no services behind it. */
final class PageScene {

    private PageScene() {}

    static Scene of(DataSet set, JavaServer product, JavaServer fixed) throws SQLException {
        var people = Questions.of(set).anybody();
        return new Scene("hello card as a page", turns(product, people), turns(fixed, people));
    }

    private static Lane.Desks turns(JavaServer server, List<UUID> people) {
        return caller -> {
            var visitor = new PageVisitor(server.address(), Staff.desk(caller));
            var draw = new Draw<>(people, caller);
            return Scenes.work(
                    () -> {
                        var page = visitor.read("/customer/card.xhtml?for=greeting&id=" + draw.next());
                        if (!page.contains("id=\"name\"")) {
                            throw new IOException("no hello card on the page");
                        }
                    },
                    () -> {});
        };
    }
}
