package org.regard.web.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import org.regard.platform.Setting;

/**
 * Which cookies are for encrypted connections alone: those of a call that came encrypted, and all of them where the settings say
 * so because a proxy of the house ends the encryption before Regard. The server itself marks the session's cookie of an encrypted
 * call.
 */
@WebListener
public class CookiesOfTheHouse implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent starting) {
        if (Setting.SECURE_COOKIES.isOn())
            starting.getServletContext().getSessionCookieConfig().setSecure(true);
    }

    static boolean areSecure(HttpServletRequest request) {
        return request.isSecure() || Setting.SECURE_COOKIES.isOn();
    }
}
