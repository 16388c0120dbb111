package org.regard.wording.identify;

import java.util.Set;

/** Words that say what the number after them is, in English and German, folded. */
final class Surroundings {

    /** Numbers of things, not of people. */
    static final Set<String> NUMBERS_OF_THINGS = words(
            """
            order orders invoice invoices ref reference references contract policy offer quote quotation delivery shipment parcel tracking
            ticket case serial isbn issn ean gtin article item items sku part parts batch lot asin imei model version build release po
            voucher booking reservation confirmation transaction receipt permit licence license plate vin meter project
            barcode code pin otp token claim job task bug issue request paragraph
            auftrag auftrags auftragsnummer auftragsnr bestellung bestellungen bestellnummer bestellnr rechnung rechnungen rechnungsnummer
            rechnungsnr rechnungs vertrag vertraege vertragsnummer vertragsnr angebot angebotsnummer angebotsnr lieferung lieferschein
            lieferscheinnummer sendung sendungsnummer sendungsverfolgung paket paketnummer aktenzeichen az akte aktennummer vorgang
            vorgangsnummer ticketnummer artikel artikelnummer artikelnr seriennummer seriennr serien charge chargennummer modell
            kundennummer kundennr kunden kdnr referenz referenznummer zaehler zaehlernummer zaehlerstand buchung buchungsnummer
            buchungscode reservierung beleg belegnummer gutschein gutscheincode projekt projektnummer fahrgestellnummer kennzeichen
            polizze police policennummer versicherungsschein schadennummer schaden schadenfall inventar inventarnummer hrb hra ust uid steuernummer
            handelsregister mandat mandatsreferenz vorgangs bestell auftr rechn rg teile teilenummer barcode strichcode plz
            postleitzahl zip postcode konto kontonummer kontonr blz bic account sort routing customer member membership mitglied
            mitgliedsnummer seite patent norm din iso en coordinates koordinaten gps amount betrag summe total sum price preis""");

    /** What is said before or after a number that one can call. */
    static final Set<String> PHONE = words(
            """
            phone phones telephone tel telefon telefonnummer telefonnr fon fone call calls called calling caller ring rang mobile mobil
            mobilnummer cell cellphone handy handynummer handynr fax faxnummer telefax landline festnetz festnetznummer rufnummer
            durchwahl dw hotline reach reached reachable erreichbar erreichen erreicht anrufen anruf rufen ruft angerufen rueckruf
            zurueckrufen text texts sms whatsapp signal message messages dial waehlen waehle voicemail mailbox extension ext
            registered office buero privatnummer dienstnummer diensthandy nebenstelle number's desk line direct directly""");

    private Surroundings() {}

    private static Set<String> words(String text) {
        return Set.of(
                java.util.Arrays.stream(text.strip().split("\\s+")).distinct().toArray(String[]::new));
    }
}
