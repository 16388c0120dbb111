package org.regard.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regard.platform.Setting;

/**
 * From which address a call comes, as far as it can be believed: what a caller writes into a header counts only when a proxy of the
 * settings passed it on. Of IPv6 the first 64 bits count, because the rest is the caller's to choose.
 */
final class ClientAddress {
    private static final String PASSED_ON = "X-Forwarded-For";
    /** No name among them: looking one up would ask somebody else. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\\.(?!$)|$)){4}|[0-9A-Fa-f:.]{0,39}:[0-9A-Fa-f:.]{0,39}");

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        var passedOn = Collections.list(request.getHeaders(PASSED_ON));
        return of(
                request.getRemoteAddr(),
                passedOn,
                trusted(Setting.TRUSTED_PROXIES.value().orElse("")));
    }

    /** The last address that none of our proxies has, read from the one that called backwards. */
    static String of(String caller, List<String> passedOn, Set<String> trusted) {
        var way = passedOn.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        var at = narrow(caller);
        for (int step = way.size() - 1; step >= 0 && trusted.contains(at); step--) {
            if (!LITERAL.matcher(way.get(step)).matches()) break;
            at = narrow(way.get(step));
        }
        return at;
    }

    static Set<String> trusted(String addresses) {
        return Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(one -> LITERAL.matcher(one).matches())
                .map(ClientAddress::narrow)
                .collect(Collectors.toSet());
    }

    private static String narrow(String literal) {
        try {
            var address = InetAddress.getByName(literal);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                    : address.getHostAddress();
        } catch (UnknownHostException unreadable) {
            return literal;
        }
    }
}
