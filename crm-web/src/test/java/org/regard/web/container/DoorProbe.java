package org.regard.web.container;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Tries the doors whose names are sent, one a line, as whoever calls, with nothing in hand; answers those that were not locked. */
@WebServlet("/api/doors")
public class DoorProbe extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        for (var line : request.getReader().lines().toList()) {
            try {
                if (!isLocked(line)) response.getWriter().println(line);
            } catch (ReflectiveOperationException failure) {
                response.getWriter().println(line + " " + failure);
            }
        }
        response.getWriter().println("all tried");
    }

    private static boolean isLocked(String line) throws ReflectiveOperationException {
        var bean = Class.forName(line.substring(0, line.indexOf(' ')));
        var door = Arrays.stream(bean.getMethods())
                .filter(one -> one.toString().equals(line.substring(line.indexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(line));
        try {
            door.invoke(CDI.current().select(bean).get(), nothing(door));
            return false;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof EJBAccessException || thrown.getCause() instanceof AccessLocalException;
        }
    }

    private static Object[] nothing(Method door) {
        return Arrays.stream(door.getParameterTypes()).map(DoorProbe::nothing).toArray();
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == long.class) return 0L;
        return type == int.class ? 0 : null;
    }
}
