package org.regard.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The floor over HTTP: reads or writes the same rows by plain statements, for anybody who asks, and writes them down as they are. */
@WebServlet("/plain")
public class PlainServlet extends HttpServlet {

    private static final ThreadLocal<Floor> FLOOR = ThreadLocal.withInitial(PlainServlet::connected);

    private static Floor connected() {
        try {
            Class.forName("org.postgresql.Driver");
            return new Floor(DriverManager.getConnection(System.getenv("BENCH_URL")));
        } catch (SQLException | ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var floor = FLOOR.get();
        try {
            if (request.getParameter("q") != null) {
                floor.search(request.getParameter("q"), Scenes.PAGE + 1);
            } else {
                var talked = "known".equals(request.getParameter("what"));
                floor.card(UUID.fromString(request.getParameter("id")), talked ? Floor.TALKED : Floor.GREETED);
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        answer(response, floor);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var floor = FLOOR.get();
        try {
            var value = UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            floor.record(
                    UUID.fromString(request.getParameter("id")),
                    value,
                    java.util.Arrays.copyOf(value, 16),
                    LocalDate.now(Clock.systemUTC()));
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        response.setStatus(HttpServletResponse.SC_CREATED);
    }

    private static void answer(HttpServletResponse response, Floor floor) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(floor.told());
    }
}
