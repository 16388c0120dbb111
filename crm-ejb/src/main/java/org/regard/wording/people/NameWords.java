package org.regard.wording.people;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words around names in English and German, folded as {@code Words} folds. */
final class NameWords {

    /** Before a family name. */
    static final Set<String> TITLES = words(
            """
            mr mrs ms miss mister madam sir lady lord dr prof professor doctor herr herrn hr hrn frau fr fraeulein familie fam family
            doktor ehepaar eheleute messrs kollege kollegen kollegin colleague kunde kunden kundin client customer nachbar nachbarn
            nachbarin neighbour neighbor geschaeftsfuehrer geschaeftsfuehrerin chef chefin witwe witwer dipl-ing ing mag sra senora
            signora signor monsieur madame""");

    /** Small words inside a name. */
    static final Set<String> PARTICLES = words(
            "van von de der den dem zu zur zum la le les di da do dos das del della ten ter al el bin ben y e i af av du des");

    /** Those that begin a family name with a capital too, and are never a name themselves. */
    static final Set<String> LEADING = words("van von de der den di da dos das del della du zu zum zur af av");

    /** After what is a street, a house or a firm rather than a person. */
    static final Set<String> NAMED_AFTER = words(
            """
            strasse str platz allee weg gasse ring ufer damm chaussee promenade bruecke tor park markt halle haus hof schule gymnasium
            klinik klinikum krankenhaus institut stiftung universitaet hochschule preis museum denkmal kirche bahnhof flughafen saal
            street st road rd avenue ave lane ln square drive boulevard blvd way court bridge school college hospital foundation
            university institute award prize hall church airport station theatre theater stadium arena hotel inn
            gmbh ag kg ohg gbr mbh ug ev ltd limited inc llc llp plc se corp corporation co company cie sarl spa srl bv nv ab oy group
            gruppe holding holdings bank versicherung verlag werke soehne sons brothers gebrueder partner partners consulting logistik
            bau software handel textiles foods energy energie papier optik metall design transport fruits marine medical garten
            moebel druck elektro trading systems motors studios reisen cafe baeckerei apotheke metzgerei kanzlei architekten""");

    /** Before what is a place, a firm or a thing. */
    static final Set<String> THING_BEFORE = words(
            """
            in nach aus near via hotel restaurant gasthof cafe castle schloss burg lake mount city stadt dorf firma fa company brand
            marke modell model product produkt project projekt saint st sankt the der die das dem den des ein eine einen einem
            einer eines a an this our your their unser unsere unseren unserem dieser diese dieses diesem diesen kein keine
            keinen ihr ihre ihren ihrem sein seine seinen seinem mein meine street strasse platz am im zum zur beim vom ins ans
            fuers uebers unterm hinterm jeder jede jedes jeden viel viele mehr alle some any every no each two three zwei drei
            his her its my software system tool app programm program server version release edition typ type serie series""");

    /** After somebody who speaks. */
    static final Set<String> SPEAKS = words(
            """
            said says called calls asked asks wants told phoned mentioned wrote promised agreed confirmed complained replied
            sagte sagt meinte meint fragte fragt bat bittet rief ruft moechte wuenscht meldete meldet erzaehlte schrieb versprach
            bestaetigte beschwerte antwortete will hatte""");

    /** Before somebody who is spoken to. */
    static final Set<String> SPOKEN_TO =
            words("""
            called met phoned rang asked told emailed visited thanked reminded traf getroffen""");

    /** Before somebody, when it is no plain word. */
    static final Set<String> PERSON_BEFORE = words(
            """
            with of for like than that ask tell call meet see knows know known and or if because
            mit von fuer durch ohne gegen wie als dass gegenueber kennt kennen und oder ob weil wenn was denen laut
            called met phoned rang asked told emailed visited thanked reminded traf getroffen fragen anrufen habe hat haben
            about by from to against without before after behind beside between besides except unlike whom whose when where
            why whether though although while since unless until said says think thinks thought believes believe heard
            ueber bei beim zu um wegen trotz ausser samt nebst neben hinter vor ueberdies obwohl waehrend bevor nachdem seit sobald
            damit falls sodass sondern denn aber doch dessen deren zwischen statt anstatt seitens namens anstelle zuliebe
            owe owes owed pay pays paid give gives gave help helps helped invite invited recommend recommended recommends refer
            referred introduce introduced represents represented replace replaced replaces succeeds succeeded married marry
            divorced sued sues blame blames blamed mention mentions mentioned named trust trusts likes liked hates hired hires fired
            employs employed bought sold sent send write wrote reach reached contact contacted copy cc bcc via inform informed
            schuldet schulden gibt gab hilft half empfahl empfiehlt empfohlen vertritt vertrat ersetzt ersetzte heiratete verklagt
            verklagte beschuldigt erwaehnt erwaehnte nannte nennt vertraut mag mochte beauftragt beauftragte beschaeftigt kaufte
            verkaufte schickte schickt schrieb erreicht erreichte kontaktiert informiert informierte fragte fragt bittet bat
            besuchte besucht gruesst gruss gruesse traf trifft sah sieht hoerte hoert meint glaubt sagt sagte heisst""");

    /** After somebody, when it is no plain word. */
    static final Set<String> PERSON_AFTER = words(
            """
            had has was is will would can could should does did pays paid wants needs came comes went goes knows gave got took
            hat hatte ist war wird wuerde kann konnte soll sollte zahlt zahlte kam kommt ging geht kennt gab bekam nahm sass angerufen
            may might must shall were been became becomes bought buys sold sells sent sends brought brings found finds thinks
            thought knew sees saw hears heard helped helps owes owed lives lived works worked left leaves moved moves signed signs
            ordered orders cancelled cancels agrees refuses refused hopes believes recommended recommends introduced represents too also
            again instead himself herself personally who whose whom
            darf durfte muss musste mag mochte wollte haette waere sei habe wurde werde kauft kaufte verkauft verkaufte schickt schickte
            bringt brachte findet fand denkt dachte weiss wusste sieht sah hoert hoerte hilft half schuldet wohnt wohnte arbeitet arbeitete
            zieht zog unterschrieb unterschreibt bestellt bestellte storniert kuendigt kuendigte lehnt hofft glaubt empfahl empfiehlt stellt
            vertritt vertrat auch selbst persoenlich ebenfalls ebenso wiederum dagegen
            said says called calls asked asks told phoned mentioned wrote promised agreed confirmed complained replied
            sagte sagt meinte meint fragte fragt bat bittet rief ruft moechte wuenscht meldete meldet erzaehlte schrieb versprach""");

    static final Set<String> WITH = words("with mit");

    /** That a conversation took place. */
    static final Set<String> SPOKEN = words(
            """
            gesprochen telefoniert geredet vereinbart besprochen getroffen abgestimmt geklaert spoke spoken talked agreed met lunch
            sprechen reden telefonieren treffen""");

    private NameWords() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
