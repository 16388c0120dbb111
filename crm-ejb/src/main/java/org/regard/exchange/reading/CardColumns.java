package org.regard.exchange.reading;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Language;
import ezvcard.property.Nickname;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A card as a row. Several numbers or addresses stand in one cell, parted by {@link Row#AND}; the parts of several
 * addresses keep their places. What can only be left behind (photos, keys, another program's own fields) leaves nothing
 * but a mark that it was there.
 */
final class CardColumns {
    static final String PRESENT = "…";
    private static final String OWN_FIELDS = "X-OTHER";
    private static final String ASSISTANT = "TEL;ASSISTANT";
    private static final Map<String, Function<VCard, String>> KNOWN = known();
    private static final List<String> MARKED = List.of(
            "PHOTO",
            "LOGO",
            "SOUND",
            "KEY",
            "RELATED",
            "IMPP",
            "ANNIVERSARY",
            "GEO",
            "TZ",
            "UID",
            "REV",
            "PRODID",
            "MAILER",
            "LABEL",
            "SOURCE",
            "FBURL",
            "CALURI",
            "DEATHDATE",
            "BIRTHPLACE",
            "DEATHPLACE",
            "MEMBER",
            "AGENT",
            "CLASS",
            "PROFILE",
            "HOBBY",
            "INTEREST",
            "EXPERTISE");
    /** All columns that a card can have; most stay empty. */
    static final List<String> NAMES = names();

    private CardColumns() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(KNOWN.keySet());
        names.addAll(MARKED);
        names.add(OWN_FIELDS);
        return List.copyOf(names);
    }

    private static Map<String, Function<VCard, String>> known() {
        Map<String, Function<VCard, String>> known = new LinkedHashMap<>();
        known.put(
                "FN",
                card -> isCompany(card) || card.getFormattedName() == null
                        ? null
                        : card.getFormattedName().getValue());
        known.put("N.prefix", card -> name(card, name -> first(name.getPrefixes())));
        known.put("N.given", card -> name(card, StructuredName::getGiven));
        known.put("N.additional", card -> name(card, name -> first(name.getAdditionalNames())));
        known.put("N.family", card -> name(card, StructuredName::getFamily));
        known.put("N.suffix", card -> name(card, name -> first(name.getSuffixes())));
        known.put("NICKNAME", card -> all(card.getProperties(Nickname.class), nick -> first(nick.getValues())));
        known.put(
                "X-PHONETIC-NAME",
                card -> joined(extended(card, "X-PHONETIC-FIRST-NAME"), extended(card, "X-PHONETIC-LAST-NAME")));
        known.put("ORG", CardColumns::organisations);
        known.put("ORG.unit", card -> all(card.getOrganizations(), org -> part(org.getValues(), 1)));
        known.put("TITLE", card -> all(card.getProperties(Title.class), TextProperty::getValue));
        known.put("ROLE", card -> all(card.getProperties(Role.class), TextProperty::getValue));
        known.put("EMAIL", card -> all(card.getEmails(), TextProperty::getValue));
        known.put("TEL", card -> phones(card, "TEL"));
        known.put("TEL;FAX", card -> phones(card, "TEL;FAX"));
        known.put("TEL;PAGER", card -> phones(card, "TEL;PAGER"));
        known.put(ASSISTANT, card -> phones(card, ASSISTANT));
        known.put("ADR.box", card -> addresses(card, Address::getPoBoxes));
        known.put("ADR.extended", card -> addresses(card, Address::getExtendedAddresses));
        known.put("ADR.street", card -> addresses(card, Address::getStreetAddresses));
        known.put("ADR.city", card -> addresses(card, Address::getLocalities));
        known.put("ADR.region", card -> addresses(card, Address::getRegions));
        known.put("ADR.postcode", card -> addresses(card, Address::getPostalCodes));
        known.put("ADR.country", card -> addresses(card, Address::getCountries));
        known.put("BDAY", card -> card.getBirthday() == null ? null : date(card.getBirthday()));
        known.put(
                "LANG",
                card -> all(card.getProperties(Language.class).stream().limit(1).toList(), TextProperty::getValue));
        known.put(
                "GENDER",
                card -> card.getGender() == null ? null : card.getGender().getGender());
        known.put(
                "NOTE",
                card -> card.getNotes().isEmpty()
                        ? null
                        : card.getNotes().get(0).getValue());
        known.put("URL;WORK", card -> url(card, true));
        known.put("URL;OTHER", card -> url(card, false));
        known.put(
                "CATEGORIES",
                card -> card.getCategories() == null
                        ? null
                        : String.join(" ", card.getCategories().getValues()));
        return known;
    }

    static String[] cells(VCard card) {
        String[] cells = new String[NAMES.size()];
        int column = 0;
        for (Function<VCard, String> reading : KNOWN.values()) cells[column++] = Cells.value(reading.apply(card));
        for (VCardProperty property : card.getProperties()) {
            String name = property instanceof RawProperty raw
                    ? raw.getPropertyName().toUpperCase(Locale.ROOT)
                    : propertyName(property);
            int marked = NAMES.indexOf(name);
            if (marked >= KNOWN.size()) cells[marked] = PRESENT;
            else if (property instanceof RawProperty && marked < 0 && !name.startsWith("X-PHONETIC"))
                cells[NAMES.size() - 1] = PRESENT;
        }
        return cells;
    }

    private static String propertyName(VCardProperty property) {
        String name = property.getClass().getSimpleName().toUpperCase(Locale.ROOT);
        return switch (name) {
            case "REVISION" -> "REV";
            case "TIMEZONE" -> "TZ";
            case "PRODUCTID" -> "PRODID";
            case "FREEBUSYURL" -> "FBURL";
            default -> name;
        };
    }

    /** A card may stand for a company: its kind says so, or there is no other name than the organisation's. */
    private static boolean isCompany(VCard card) {
        if (card.getKind() != null) return card.getKind().isOrg();
        String shown = extended(card, "X-ABSHOWAS");
        return "COMPANY".equalsIgnoreCase(shown);
    }

    private static String organisations(VCard card) {
        String named = all(card.getOrganizations(), (Organization org) -> first(org.getValues()));
        return named == null && isCompany(card) && card.getFormattedName() != null
                ? card.getFormattedName().getValue()
                : named;
    }

    private static String name(VCard card, Function<StructuredName, String> part) {
        return card.getStructuredName() == null || isCompany(card) ? null : part.apply(card.getStructuredName());
    }

    private static String phones(VCard card, String column) {
        return all(
                card.getTelephoneNumbers().stream()
                        .filter(phone -> column.equals(phoneColumn(card, phone)))
                        .toList(),
                phone -> phone.getUri() == null ? phone.getText() : withExtension(phone));
    }

    private static String withExtension(Telephone phone) {
        String extension = phone.getUri().getExtension();
        return phone.getUri().getNumber() + (extension == null ? "" : ";ext=" + extension);
    }

    private static String phoneColumn(VCard card, Telephone phone) {
        if (phone.getTypes().contains(TelephoneType.FAX)) return "TEL;FAX";
        if (phone.getTypes().contains(TelephoneType.PAGER)) return "TEL;PAGER";
        boolean assistant = phone.getGroup() != null
                && card.getExtendedProperties("X-ABLABEL").stream()
                        .anyMatch(label -> phone.getGroup().equalsIgnoreCase(label.getGroup())
                                && label.getValue().contains("Assistant"));
        return assistant ? ASSISTANT : "TEL";
    }

    private static String addresses(VCard card, Function<Address, List<String>> part) {
        return all(
                card.getAddresses(),
                address -> part.apply(address).stream().map(CardColumns::one).collect(Collectors.joining(", ")));
    }

    private static String date(Birthday birthday) {
        if (birthday.getDate() != null) return birthday.getDate().toString();
        return birthday.getPartialDate() != null ? birthday.getPartialDate().toISO8601(true) : birthday.getText();
    }

    private static String extended(VCard card, String name) {
        RawProperty property = card.getExtendedProperty(name);
        return property == null ? null : property.getValue();
    }

    private static String joined(String first, String last) {
        return first == null || last == null ? (first == null ? last : first) : first + " " + last;
    }

    private static String url(VCard card, boolean work) {
        return card.getUrls().stream()
                .filter(url -> "work".equalsIgnoreCase(url.getType()) == work)
                .map(TextProperty::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    private static String part(List<String> values, int place) {
        return values.size() > place ? values.get(place) : null;
    }

    private static <T> String all(Collection<T> properties, Function<T, String> text) {
        if (properties.isEmpty()) return null;
        String joined = properties.stream()
                .map(text)
                .map(CardColumns::one)
                .collect(Collectors.joining(String.valueOf(Row.AND)));
        return joined.chars().allMatch(c -> c == Row.AND) ? null : joined;
    }

    private static String one(String value) {
        return value == null ? "" : value.replace(Row.AND, ' ');
    }
}
