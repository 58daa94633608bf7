package dateline.extraction.timex;

import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words of time expressions and what each can be. To teach it a word, add it to its line.
final class Lexicon {
    private static final String WORDS =
            """
            MONTH january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6
            MONTH july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10
            MONTH november=11 nov=11 december=12 dec=12
            WEEKDAY monday=1 mon=1 tuesday=2 tue=2 tues=2 wednesday=3 wed=3 thursday=4 thu=4 thur=4
            WEEKDAY thurs=4 friday=5 fri=5 saturday=6 sat=6 sunday=7 sun=7
            WEEKDAYS mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7
            PLAIN january=1 february=1 july=1 september=1 october=1 november=1 december=1
            PLAIN monday=1 tuesday=1 wednesday=1 thursday=1 friday=1 saturday=1 sunday=1
            UNIT second=1 minute=2 hour=3 day=4 night=5 weekend=6 week=7 fortnight=8 month=9
            UNIT quarter=10 year=11 decade=12 century=13 millennium=14
            UNITS seconds=1 minutes=2 hours=3 days=4 nights=5 weekends=6 weeks=7 fortnights=8
            UNITS months=9 quarters=10 years=11 decades=12 centuries=13 millennia=14
            WHOLE_UNIT hourlong=3 daylong=4 nightlong=5 weeklong=7 monthlong=9 yearlong=11
            WHOLE_UNIT decadelong=12 centurylong=13
            CARDINAL one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
            CARDINAL twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17
            CARDINAL eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
            CARDINAL seventy=70 eighty=80 ninety=90
            ORDINAL first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9
            ORDINAL tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15
            ORDINAL sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
            SEASON spring=1 springtime=1 summer=2 summertime=2 autumn=3 fall=3 winter=4 wintertime=4
            PART morning=1 mornings=1 afternoon=2 afternoons=2 evening=3 evenings=3 night=4 nights=4
            DAYLIGHT dawn=1 daybreak=1 sunrise=1 midmorning=1 midafternoon=2 dusk=3 sunset=3 sundown=3
            DAYLIGHT nightfall=4
            DECADE_NAME twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70
            DECADE_NAME eighties=80 nineties=90
            REACH this=2 last=3 past=3 next=4 coming=4 current=2 previous=7 preceding=7 following=8
            REACH prior=7 same=6 that=6 upcoming=4 ensuing=8
            ABOUT about=4 around=4 approximately=4 roughly=4 some=4 almost=6 nearly=6 over=5 under=6
            ABOUT barely=4 exactly=4 just=4 circa=4
            STAGE early=1 mid=2 late=3 earlier=9 later=10
            SOME several=1 few=1 many=1 some=1 numerous=1 recent=1 countless=1
            BETWEEN more=1 full=1 consecutive=1 straight=1 successive=1 additional=1 long=1 whole=1
            BETWEEN trading=1 working=1 business=1 calendar=1 fiscal=1 solid=1 previous=1 short=1
            BETWEEN further=1 extra=1 other=1 bloody=1
            PREPOSITION in=1 since=1 until=1 till=1 by=1 during=1 before=1 after=1 from=1 through=1
            PREPOSITION throughout=1 of=1 between=1 around=1 for=1 to=1 circa=1 about=1 and=1 late=1
            PREPOSITION early=1 mid=1 on=1 as=1 beyond=1 ended=1 ending=1 beginning=1 begun=1
            PREPOSITION effective=1 dated=1 over=1 due=1 into=1 within=1
            ZONE gmt=1 utc=1 z=1 est=2 edt=3 cst=4 cdt=5 mst=6 mdt=7 pst=8 pdt=9 bst=10 cet=11
            ZONE cest=12 ist=13 jst=14 et=15 pt=16 ct=17
            VAGUE now=1 currently=1 nowadays=1 presently=1 recently=2 lately=2 current=1
            VAGUE recent=2 previously=2 formerly=2
            RECURRING hourly=3 daily=4 nightly=5 weekly=7 fortnightly=8 monthly=9 quarterly=10
            RECURRING annually=11 yearly=11
            COUNTED people=1 men=1 women=1 troops=1 soldiers=1 miles=1 kilometers=1 kilometres=1
            COUNTED km=1 feet=1 meters=1 metres=1 tons=1 tonnes=1 points=1 votes=1 shares=1
            COUNTED barrels=1 dollars=1 jobs=1 workers=1 homes=1 houses=1 members=1 pounds=1 acres=1
            COUNTED employees=1 students=1 children=1 persons=1 cases=1 deaths=1 killed=1 dead=1
            COUNTED wounded=1 times=1 percent=1 euros=1 yen=1 square=1 yards=1 seats=1 copies=1
            COUNTED aircraft=1 tanks=1 ships=1 prisoners=1 refugees=1 casualties=1 guns=1 civilians=1
            COUNTED officers=1 fighters=1 rebels=1 police=1 families=1 companies=1 stores=1 others=1
            COUNTED rpm=1 calories=1 kilograms=1 kg=1 bales=1 units=1 cars=1 vehicles=1 residents=1
            COUNTED delegates=1 protesters=1 demonstrators=1 inmates=1 patients=1 players=1
            COUNTED horsemen=1 cavalry=1 infantry=1 hoplites=1 strong=1 francs=1 marks=1 rupees=1
            OWNER my=1 your=1 his=1 her=1 its=1 our=1 their=1
            LABEL flight=1 law=1 route=1 highway=1 page=1 room=1 no=1 nos=1 number=1 resolution=1
            LABEL order=1 bus=1 model=1 series=1 article=1 section=1 chapter=1 volume=1 rule=1
            LABEL proposition=1 line=1 paragraph=1 case=1 docket=1 interstate=1 channel=1 bill=1
            GAME game=1 season=1 match=1 contest=1 play=1 final=1 bout=1 tournament=1
            PACT agreement=1 accord=1 accords=1 pact=1 massacre=1 uprising=1
            MARKET trading=1 market=1 markets=1 session=1 dealing=1 dealings=1
            WEATHER temperatures=1 temperature=1 highs=1 lows=1 degrees=1 readings=1 mercury=1
            FISCAL fiscal=1 financial=1 calendar=1
            FIGURE profit=1 profits=1 earnings=1 loss=1 losses=1 results=1 sales=1 revenue=1 revenues=1
            FIGURE income=1 net=1 pretax=1 turnover=1 figures=1
            MODAL will=1 may=1 could=1 would=1 might=1 should=1 must=1
            LEDGER account=1 accounts=1 affairs=1 events=1 assets=1 liabilities=1 ratio=1 flows=1 delivery=1
            LEDGER flowed=1
            FUNCTION it=1 i=1 we=1 you=1 he=1 she=1 they=1 who=1 which=1 there=1 this=1 that=1 these=1
            FUNCTION those=1 have=1 has=1 had=1 is=1 are=1 was=1 were=1 be=1 not=1 will=1 can=1 could=1
            FUNCTION would=1 should=1 might=1 must=1 may=1 do=1 does=1 did=1 the=1 a=1 an=1 and=1 or=1
            FUNCTION nor=1 but=1 if=1 when=1 while=1 as=1 so=1 than=1 of=1 in=1 on=1 at=1 to=1 for=1
            FUNCTION from=1 by=1 with=1 through=1 between=1 during=1 before=1 after=1 since=1 until=1
            FUNCTION under=1 over=1 into=1 within=1 around=1 about=1 my=1 your=1 his=1 her=1 its=1 our=1
            FUNCTION been=1 now=1 often=1 never=1 their=1 some=1 any=1 no=1 every=1 each=1 all=1 most=1 many=1 both=1
            LIVING boy=1 boys=1 girl=1 girls=1 baby=1 babies=1 infant=1 infants=1 child=1 children=1
            LIVING toddler=1 toddlers=1 twin=1 twins=1 son=1 sons=1 daughter=1 daughters=1 brother=1
            LIVING sister=1 grandson=1 granddaughter=1 nephew=1 niece=1 man=1 men=1 woman=1 women=1
            LIVING person=1 people=1 friend=1 friends=1 newborn=1 male=1 female=1 kid=1 kids=1
            LIVING orphan=1 patient=1 patients=1 tree=1 trees=1 oak=1 oaks=1 dog=1 dogs=1 puppy=1
            LIVING puppies=1 cat=1 cats=1 kitten=1 kittens=1 calf=1 cub=1 cubs=1 horse=1 panda=1
            FESTIVE tree=1 trees=1 card=1 cards=1 carol=1 carols=1 present=1 presents=1 gift=1 gifts=1
            FESTIVE stocking=1 stockings=1 lights=1 song=1 songs=1 album=1 ornament=1 ornaments=1
            AWARD man=1 woman=1 person=1 player=1 coach=1 car=1 book=1 film=1 movie=1 album=1 song=1
            AWARD game=1 goal=1 team=1 rookie=1 artist=1 athlete=1 author=1 executive=1 manager=1
            AWARD entrepreneur=1 product=1 company=1 horse=1 driver=1 photo=1 picture=1 story=1
            AWARD teacher=1 newcomer=1 model=1 crime=1 trial=1 match=1 time=1
            NAME_AFTER memorial=1 museum=1 foundation=1 committee=1 movement=1 brigade=1
            NAME_AFTER times=1 telegraph=1 mirror=1 herald=1 post=1 tribune=1 mail=1 express=1
            NAME_AFTER independent=1 night's=1 live=1 agreement=1 accords=1 accord=1 commission=1
            NAME_BEFORE good=1 black=1 bloody=1 super=1 ash=1 holy=1 maundy=1 fat=1 cyber=1 ruby=1
            """;

    /// Words that rules name one by one.
    private static final String NAMED =
            """
            the a an of in on at ago later earlier before after from now hence to and or half hundred
            thousand dozen couple few more less than so old long st nd rd th s d bc ad bce ce b.c a.d
            b.c.e c.e am pm a.m p.m o'clock noon midnight midday time times moment date today
            tomorrow yesterday tonight every each per other twice once another whole entire rest end
            beginning start middle latter part half fiscal year-end soon as close era period point these those
            my his her its their our very day quarter year years week month weekend first second
            third fourth last past next this that same up least most no not as many million billion
            percent days eve new nineteen eighteen seventeen sixteen fifteen twenty christmas easter
            thanksgiving halloween recently right near immediate distant past future present century
            two well into it i we you he she they who be have not is was hours later ended ending
            until since between through during by for corresponding latest most more comparable
            within will would can could should might must do does did good ash black bloody super
            palm martin luther king jr jnr memorial labor labour election veterans independence
            columbus boxing valentine st saint patrick presidents groundhog bastille former fy q h
            hour minutes minute quarter to past morning afternoon evening night weekday weekdays
            nor if when while or around all throughout over entire season far late early so mid
            decade ii iii olympic olympics with minus plus age aged under calendar old then back
            until being were been has had him them us me there which whose term number season's days
            one weeks months seconds going coming down running straight ever some any quarters halves
            such great big important remaining hence forward onward onwards start on turn century
            odd war peace ahead hrs next couple oh someday midyear and eastern mark like
            till stood stands remained remains moments just central mountain pacific standard
            daylight local
            beforehand afterward afterwards came comes become became becomes remain remains
            """;

    private static final Map<String, EnumMap<Lexeme, Integer>> ENTRIES = entries();
    static final WordTable TABLE = new WordTable(List.copyOf(ENTRIES.keySet()));
    private static final int CLASSES = Lexeme.values().length;
    private static final byte[] VALUES = values();

    private static final String[] ZONES = {
        "", "Z", "-05:00", "-04:00", "-06:00", "-05:00", "-07:00", "-06:00", "-08:00", "-07:00",
        "+01:00", "+01:00", "+02:00", "", "+09:00", "", "", ""
    };

    private Lexicon() {}

    /// The word's place; every word that a rule names is in the table.
    static int id(String word) {
        List<String> words = new ArrayList<>(ENTRIES.keySet());
        int id = words.indexOf(word);
        if (id < 0) {
            throw new IllegalArgumentException("not in the lexicon: " + word);
        }
        return id;
    }

    /// What the word is worth in that class; 0: it is none.
    static int value(int word, Lexeme lexeme) {
        return word < 0 ? 0 : VALUES[word * CLASSES + lexeme.ordinal()];
    }

    /// The offset of a zone as ISO 8601 writes it; empty where the letters mean several.
    static String zone(int index) {
        return ZONES[index];
    }

    /// Every token's word, or [WordTable#NONE].
    static int[] words(Tokens tokens) {
        int[] words = new int[tokens.size()];
        for (int token = 0; token < words.length; token++) {
            words[token] = tokens.isWord(token) ? TABLE.find(tokens, token) : WordTable.NONE;
        }
        return words;
    }

    private static Map<String, EnumMap<Lexeme, Integer>> entries() {
        Map<String, EnumMap<Lexeme, Integer>> entries = new LinkedHashMap<>();
        for (String line : WORDS.lines().toList()) {
            String[] fields = line.split(" ");
            for (int i = 1; i < fields.length; i++) {
                String[] pair = fields[i].split("=");
                entry(entries, pair[0]).put(Lexeme.valueOf(fields[0]), Integer.valueOf(pair[1]));
            }
        }
        for (String word : NAMED.split("\\s+")) {
            entry(entries, word);
        }
        return entries;
    }

    private static EnumMap<Lexeme, Integer> entry(
            Map<String, EnumMap<Lexeme, Integer>> entries, String word) {
        return entries.computeIfAbsent(word, _ -> new EnumMap<>(Lexeme.class));
    }

    private static byte[] values() {
        byte[] values = new byte[ENTRIES.size() * CLASSES];
        int word = 0;
        for (EnumMap<Lexeme, Integer> entry : ENTRIES.values()) {
            int row = word++ * CLASSES;
            entry.forEach((lexeme, value) -> values[row + lexeme.ordinal()] = value.byteValue());
        }
        return values;
    }
}
