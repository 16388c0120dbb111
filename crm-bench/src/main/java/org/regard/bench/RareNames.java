package org.regard.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Family names that hardly anybody else has, and names of firms that nobody had before. */
final class RareNames {

    private static final Map<String, List<String>> STEMS = Map.of(
            "de",
                    words(
                            "Stein Berg Wald Hof Bach Feld Au Eich Linden Birken Ahorn Rosen König Müh Bären Löwen Grün Schwarz Weiß Röt"
                                    + " Gold Silber Eisen Kupfer Sonnen Sternen Mond Himmel Wiesen Moos Brunn See Hüg Käst Jäg Fürst Vög Frör"),
            "pl",
                    words(
                            "Kowal Lewand Wiśniew Dąbrow Kamiń Zieliń Szymań Woźni Kozłow Jankow Mazur Krawczy Grabow Pawłow Michal"
                                    + " Adamcz Dud Zając Wieczor Jabłoń Królik Majew Olszew Jaworow Stępień Malinow Górec Witkow Rutkow"),
            "sv",
                    words(
                            "Lind Berg Sjö Ström Ek Björk Gran Hög Norr Söder Öst Väster Ny Gull Silver Ros Lilj Hav Åk Ång Löv Äng"),
            "en",
                    words(
                            "Ash Black Brad Clif Dun East Fair Glen Hart Kings Lang Mar Nor Oak Pem Rad Shel Thorn Wake West Whit Wood"),
            "xx",
                    words(
                            "Bel Cor Dal Fer Gar Lor Mar Nav Or Pal Rib San Tor Val Ver Zan Mon Cal Alb Est Fig Gal Her Ibar Jur Lam"));
    private static final Map<String, List<String>> ENDS = Map.of(
            "de",
                    words(
                            "mann meier hofer bauer inger ler haus thal dorf kamp brink stätter müller richter huber wirth gärtner acker egger"),
            "pl", words("ski cka czyk owicz ak ek iak owski ewska icki"),
            "sv", words("ström berg gren kvist lund qvist dahl blad vall man stedt löf"),
            "en", words("ley ton ford ham well worth wick field bury combe stead shaw more by mere"),
            "xx", words("ez ado ini elli ero ante enza etti ier eau ard iño ares onde ueira agna"));
    private static final List<String> SOUNDS = words(
            "ba be bo ca ce co da de di do fa fe fi ga ge la le li lo lu ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta"
                    + " te ti to va ve vi vo xa za ze zo qua tri nor sol lum ter cor vel aqu ost hel");
    private static final List<String> TRADES = words(
            "Logistik Bau Software Consulting Handel Textiles Foods Energy Papier Optik Metall Design Transport Fruits Marine"
                    + " Medical Garten Möbel Druck Elektro Trading Systems Motors Studios Reisen Café Bäckerei Cerámica Légumes");
    private static final List<String> FORMS =
            words("GmbH AG KG Ltd Inc SARL SpA SL BV AB Oy sro Sp.zo.o. & Co. Söhne Partners Group");

    private RareNames() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    static String of(String language, Random random) {
        var kind = STEMS.containsKey(language) ? language : "xx";
        var stem = one(STEMS.get(kind), random);
        if (random.nextBoolean()) {
            stem += one(STEMS.get(kind), random).toLowerCase(java.util.Locale.ROOT);
        }
        return stem + one(ENDS.get(kind), random);
    }

    /** A made word or a family, a trade, a legal form. */
    static String firm(Names names, Random random) {
        var head = random.nextInt(3) > 0 ? made(random) : names.family(random);
        return head + " " + one(TRADES, random) + " " + one(FORMS, random);
    }

    private static String made(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            word.append(one(SOUNDS, random));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static <T> T one(List<T> many, Random random) {
        return many.get(random.nextInt(many.size()));
    }
}
