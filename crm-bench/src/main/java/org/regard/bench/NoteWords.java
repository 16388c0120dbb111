package org.regard.bench;

import java.util.List;

/**
 * Sentences of the corpus, in English and German. In braces stands what is put in: what a check should ask about ({known},
 * {phone} …) and what only looks like it ({order}, {street} …). In double brackets stands what is nobody's business.
 */
final class NoteWords {

    private NoteWords() {}

    static final List<String> PLAIN_EN = lines(
            """
            {subject} came in about order {order}; we sent it again by courier.
            Wants the delivery on {date} between {hours}, entrance on {street}.
            Invoice no. {invoice} over {amount} was paid twice, we owe them {amount}.
            Asked for the {product}, delivery to {city}.
            Runs version {version} of the software and sees an error on page {small}.
            Contract {contract} ends on {date}; renewal for {years} discussed.
            The book (ISBN {isbn}) is out of print, we look for a copy.
            Meeting moved to {date}, {time}, at our office on {street}.
            Parcel {tracking} is stuck in {city}.
            Quoted {amount} for the {product}, valid until {date}.
            Serial number {serial} is under warranty until {month}.
            Will travel to {city} in {month} and wants the papers before.
            We promised a call back by {time} and an answer by {date}.
            Found the manual too long; we sent two pages on the {product}.
            Prefers letters to {street}, second floor.
            Their {product} needs a part, article {article}, about {small} weeks.
            Ticket {ticket} closed; {subject} was content with the answer.
            {company} delivers the frames, we do the rest.
            The meter shows {meter}, last year it was {meter}.
            Coordinates of the site: {coordinates}.
            Talked about the school on {street} and parking there.
            Wants to know why the fee rose from {amount} to {amount}.
            Mark the parcel as fragile and bill it in {month}.
            Grace period ends on {date}; rose bushes for the yard come later.
            Will miller and baker both deliver before May? We said yes.
            Their adviser {stranger} sent the drawings by post.
            Batch {batch} was recalled; they have {small} pieces of it.
            Booking {booking}, {small} rooms, {years}.
            Claim {claim} is with the insurer since {date}.
            She grew up near {city} and still follows the {city} team.
            """);

    static final List<String> PLAIN_DE = lines(
            """
            {subject} war wegen Auftrag {order} da; wir schicken ihn noch einmal per Kurier.
            Möchte die Lieferung am {date} zwischen {hours}, Eingang {street}.
            Rechnung Nr. {invoice} über {amount} wurde doppelt bezahlt, wir erstatten {amount}.
            Fragte nach dem {product}, Lieferung nach {city}.
            Arbeitet mit Version {version} der Software und sieht einen Fehler auf Seite {small}.
            Vertrag {contract} endet am {date}; Verlängerung für {years} besprochen.
            Das Buch (ISBN {isbn}) ist vergriffen, wir suchen ein Exemplar.
            Termin verschoben auf {date}, {time} Uhr, bei uns in der {street}.
            Das Paket {tracking} liegt in {city} fest.
            Angebot über {amount} für den {product}, gültig bis {date}.
            Seriennummer {serial} hat Garantie bis {month}.
            Fährt im {month} nach {city} und braucht die Unterlagen vorher.
            Wir haben einen Rückruf bis {time} Uhr und eine Antwort bis {date} versprochen.
            Fand die Anleitung zu lang; wir haben zwei Seiten zum {product} geschickt.
            Möchte lieber Briefe an {street}, zweiter Stock.
            Für den {product} fehlt ein Teil, Artikel {article}, etwa {small} Wochen.
            Vorgang {ticket} geschlossen; {subject} war mit der Antwort zufrieden.
            {company} liefert die Rahmen, wir machen den Rest.
            Der Zähler steht auf {meter}, im Vorjahr waren es {meter}.
            Koordinaten der Baustelle: {coordinates}.
            Wir sprachen über die Schule in der {street} und das Parken dort.
            Will wissen, warum die Gebühr von {amount} auf {amount} gestiegen ist.
            Der Koch bringt das Essen, der Schreiner die Tische, der Maurer kommt im {month}.
            Im Sommer wird der Garten größer, ein Zaun aus Holz und ein Tor aus Stahl.
            Die Messe in {city} war ein Erfolg; der Stand lag am Fluss.
            Ihr Berater {stranger} hat die Pläne per Post geschickt.
            Charge {batch} wurde zurückgerufen; davon sind {small} Stück da.
            Buchung {booking}, {small} Zimmer, {years}.
            Schaden {claim} liegt seit {date} bei der Versicherung.
            Ist bei {city} aufgewachsen und mag den Markt in {city}.
            """);

    static final List<String> KNOWN_EN = lines(
            """
            Compared the offer with what {known} pays with us.
            Knows {known} from the tennis club and asked how they are.
            Said that {known} recommended us.
            We told them that {known} had the same trouble last year.
            {known} was in the room when we talked.
            Wants the same terms as {known} and a date soon.
            Asked us to send a copy to {known} as well.
            Mixed up their papers with those of {known}; we sorted it out.
            Met {known} in our lobby and stayed for coffee.
            """);

    static final List<String> KNOWN_DE = lines(
            """
            Hat das Angebot mit dem verglichen, was {known} bei uns zahlt.
            Kennt {known} aus dem Tennisverein und hat gefragt, wie es dort geht.
            Sagte, dass {known} uns empfohlen hat.
            Wir haben erzählt, dass {known} im letzten Jahr denselben Ärger hatte.
            {known} saß mit im Raum, als wir sprachen.
            Möchte dieselben Konditionen wie {known} und bald einen Termin.
            Bat uns, eine Kopie auch an {known} zu schicken.
            Hat die Unterlagen mit denen von {known} verwechselt; wir haben es geklärt.
            Traf {known} bei uns im Foyer und blieb auf einen Kaffee.
            """);

    static final List<String> IDENTIFIED_EN = lines(
            """
            Refund goes to {iban}, please.
            Gave us the account {iban} for the direct debit.
            Paid by card {card}, the slip is lost.
            The card on file is {card} and expires soon.
            For the tax form: {national}.
            Write to {email} with the papers.
            Sent the plans from {email}, photos follow.
            Saw the offer at {url} and wants the same.
            The portal locked them out, their address was {ip}.
            """);

    static final List<String> IDENTIFIED_DE = lines(
            """
            Die Erstattung bitte auf {iban}.
            Hat für die Lastschrift das Konto {iban} genannt.
            Hat mit der Karte {card} bezahlt, der Beleg ist weg.
            Hinterlegt ist die Karte {card}, sie läuft bald ab.
            Für das Formular: {national}.
            Die Unterlagen bitte an {email}.
            Die Pläne kamen von {email}, Fotos folgen.
            Hat das Angebot auf {url} gesehen und möchte dasselbe.
            Das Portal hat gesperrt, die Adresse war {ip}.
            """);

    static final List<String> PHONE_EN = lines(
            """
            Call back on {phone} after lunch.
            New mobile: {phone}.
            Reach them at {phone} or by letter.
            {phone} is the number of the site office.
            Moved house, the old line {phone} is dead.
            """);

    static final List<String> PHONE_DE = lines(
            """
            Rückruf unter {phone} nach dem Mittag.
            Neue Handynummer: {phone}.
            Am besten zu erreichen unter {phone} oder per Brief.
            {phone} ist die Nummer der Baustelle.
            Ist umgezogen, der alte Anschluss {phone} ist tot.
            """);

    static final List<String> INNER_EN = lines(
            """
            Has been off work since the [[chemotherapy]] began.
            Told us about a [[miscarriage]] in spring.
            Is [[pregnant]] and wants a seat by the door.
            Takes [[insulin]], so we planned a break.
            Sees a [[psychiatrist]] every other week.
            Her husband had a [[heart attack]] in May.
            Drinks too much, a known [[alcoholic]] in town.
            Goes to the [[mosque]] on Fridays, no calls then.
            Is [[Catholic]] and does not come on Sundays.
            [[Voted for]] the other party and told everybody.
            Son is [[gay]], she does not talk about it.
            Came here as a [[refugee]] years ago.
            Was [[arrested]] once for a fight.
            Has a [[criminal record]] because of tax.
            Sits on the [[works council]] of the plant.
            Did a [[DNA test]] and found a brother.
            """);

    static final List<String> INNER_DE = lines(
            """
            Seit der [[Chemotherapie]] nicht mehr im Büro.
            Hat von einer [[Fehlgeburt]] im Frühjahr erzählt.
            Ist [[schwanger]] und möchte nahe der Tür sitzen.
            Spritzt [[Insulin]], wir haben eine Pause geplant.
            Geht alle zwei Wochen zum [[Psychiater]].
            Ihr Mann hatte im Mai einen [[Herzinfarkt]].
            Gilt im Ort als [[Alkoholiker]].
            Geht freitags in die [[Moschee]], dann nicht anrufen.
            Ist [[katholisch]] und kommt sonntags nicht.
            Ist [[AfD]]-Wähler und sagt es jedem.
            Der Sohn ist [[schwul]], sie spricht nicht darüber.
            Kam vor Jahren als [[Flüchtling]] hierher.
            Ist wegen einer Schlägerei [[vorbestraft]].
            Sitzt im [[Betriebsrat]] des Werks.
            Hat [[Brustkrebs]] und ist in Behandlung.
            Hat eine [[Depression]], wir rufen nicht vor zehn an.
            """);

    static final List<String> RUDE_EN = lines(
            """
            A complete [[idiot]] on the phone.
            [[Annoying]] as always, talked for an hour.
            An [[arrogant]] man with a loud voice.
            She is [[stingy]] and haggles over cents.
            What a [[drama queen]] about a scratch.
            Too [[lazy]] to read the letter.
            Typical [[know-it-all]] from the office upstairs.
            Was [[rude]] to the trainee.
            Looks [[ugly]] in that hat, we laughed.
            A [[pain in the neck]] since January.
            """);

    static final List<String> RUDE_DE = lines(
            """
            Ein [[Vollidiot]] am Telefon.
            [[Nervig]] wie immer, eine Stunde geredet.
            Ein [[arroganter]] Mensch mit lauter Stimme.
            Ist [[geizig]] und feilscht um Cents.
            Eine [[Dramaqueen]] wegen eines Kratzers.
            Zu [[faul]], den Brief zu lesen.
            Der typische [[Besserwisser]] aus dem Büro oben.
            War [[frech]] zur Auszubildenden.
            Sieht [[hässlich]] aus mit dem Hut, wir haben gelacht.
            [[Unverschämt]] seit Januar.
            """);

    private static List<String> lines(String text) {
        return text.strip().lines().toList();
    }
}
