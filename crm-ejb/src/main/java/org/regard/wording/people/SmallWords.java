package org.regard.wording.people;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of every sentence, English and German, folded: no name is looked for in them when they are written small. */
final class SmallWords {

    private static final Set<String> ALL = Arrays.stream(
                    """
            the and for with from that this they them their there then than have has had was were will would could should can may might
            must not but are our your his her him she you who what when where why how which while about after before again also any all
            been being both call called calls come comes did does done down each every few first get gets give go going gone got
            into its just keep last like long look made make many meet meeting met more most much need needs new next now off old
            once only open order other out over own please put said same say see send sent some soon still such take tell thank
            thanks time today told tomorrow too two under until upon use very visit want wants way week well went wish wrote year
            yes yet asked asks agreed back because best better between bring by day days email end ever fine good great
            here if in is it late later left let me my no nor of old on or so to up us we a an as at be do he i
            und oder aber auch auf aus bei bis das dass dem den der des die dies diese diesem diesen dieser dieses doch dort durch ein
            eine einem einen einer eines er es etwas euch fuer gegen gehen geht gern gerne gibt haben hat hatte heute hier ich
            ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jetzt kann kein keine keinen kommen kommt koennen
            machen macht man mehr mein meine mit moechte morgen muss nach neue neuen nicht noch nun nur ob ohne schon sehr sein
            seine seinem seinen sich sie sind so soll sollen sollte ueber um uns unser unsere unter vom von vor war waren was wegen
            weil wenn wer wie wieder will wir wird wo wollen wurde wuerde zu zum zur zwei zwischen gesprochen telefoniert
            angerufen bitte danke dann denn damit dabei dazu alle alles als am an beim da gut guten habe ihre jede jeden
            kunde kundin lieber mal seit sonst viel viele vielen waere wurden zwar"""
                            .strip()
                            .split("\\s+"))
            .collect(Collectors.toUnmodifiableSet());

    private SmallWords() {}

    static boolean has(String folded) {
        return ALL.contains(folded);
    }
}
