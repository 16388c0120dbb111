package org.regard.run;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the database is and who signs in. Printing it never shows the password. */
record DatabaseLogin(String url, String user, String password) {
    private static final String SECONDS = "10";

    Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("ApplicationName", "regard-run");
        return DriverManager.getConnection(url, properties);
    }

    /** The same address with more connection parameters. */
    String urlWith(String parameters) {
        return url + (url.contains("?") ? "&" : "?") + parameters;
    }

    @Override
    public String toString() {
        return user + " at " + url.replaceFirst("\\?.*", "");
    }
}
