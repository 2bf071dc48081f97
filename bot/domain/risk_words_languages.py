"""The plainest sentences of danger in other languages that colleagues may think in.

Only unmistakable ones. Each was written without accents and apostrophes, as `risk_text.fold`
leaves them; they want a reader of each language before anybody relies on them.
"""

from bot.domain.risk_grammar import Rule
from bot.domain.risk_kinds import Kind

LANGUAGE_RULES = (
    Rule(
        because="says in another language that they want to die",
        kind=Kind.SELF,
        deniable=False,
        phrases="""
            # Welsh
            eisiau|isio|am farw|marw
            lladd fy hun|hunan
            ddim eisiau|isio|am byw|fyw|bod_yma
            dod a fy mywyd i_ben
            gwell hebdda i
            meddwl am hunanladdiad
            # Polish
            nie chce juz? zyc
            chce umrzec|sie_zabic|umrzec
            zabije sie
            zabic sie
            mysli samobojcze
            mysle o samobojstwie
            skonczyc ze soba
            odebrac sobie zycie
            # French
            veux|voudrais|envie mourir|de_mourir|me_tuer|me_suicider|en_finir|de_me_tuer
            me suicider
            plus envie de vivre
            veux plus vivre
            mettre fin a mes_jours|ma_vie
            # German
            will|mochte|moechte sterben
            mich umbringen|toten|toeten
            bring|bringe mich um
            nicht mehr leben
            will nicht mehr leben|hier_sein
            selbstmordgedanken
            mir das leben nehmen
            # Spanish
            quiero morir|morirme|matarme|suicidarme|acabar_con_mi_vida
            no quiero vivir|seguir_viviendo
            ganas de morir|morirme|vivir
            voy a matarme|suicidarme
            quitarme la vida
            # Romanian
            vreau sa mor|ma_omor|ma_sinucid
            nu mai vreau|pot sa_traiesc|trai|sa_mai_traiesc
            ma sinucid|omor
            sa imi iau viata
            # Ukrainian, Russian, in their own letters and in Latin ones
            хочу умереть|померти|сдохнуть|вмерти
            не хочу|хочется жить|жити
            убить|убью|вбити|вбю себя|себе
            покончить|покончу|покінчити|покінчу с|з собои|собою
            хочу покончить|покінчити
            накласти на себе руки
            hochu umeret|pomerty|umirat
            ne|nie hochu|xochu|khochu zhit|zhyty|jit
            ubit|ubyu sebya|sebia
            # Arabic
            اريد|بدي|ابغى|عايز|ابي ان? اموت
            اريد|بدي|ابغى|عايز|ابي ان اموت
            اريد|بدي|عايز الموت|الانتحار|انتحر
            اقتل|بقتل|هقتل نفسي|حالي
            لا اريد ان اعيش|العيش
            ساقتل نفسي
            افكر في|بالانتحار الانتحار
            biddi|bidi|awez|ayez|ureed|urid amoot|amout|mout|amut
            aqtul|ha2tel|baqtol nafsi|hali|7ali
            # Punjabi, Urdu and Hindi in Latin letters
            marna|mar_jana|marjana chahta|chahti|chahunda|chaunda|chaundi|chonda|chondi
            jeena|jina nahi|nahin|nai chahta|chahti|chaunda|chaundi|hai
            jeen|jeena da|ka dil|mann|man nahi|nahin|nai|ni
            khudkushi|khud_kushi|khudkhushi|atmahatya|aatmahatya
            apni|apne jaan|jaan_to lena|le|lewan|dena|de|laini|leni
            khud ko maar|khatam|mar
            apne aap nu|ko maar|khatam|maarna
            zindagi khatam|khatm|ton_tang|se_tang
        """,
    ),
    Rule(
        because="says in another language that they are being hurt at home",
        kind=Kind.DOMESTIC_ABUSE,
        deniable=False,
        phrases="""
            mari|copain|compagnon|femme|il|elle me frappe|bat|tabasse|menace
            mann|freund|frau|er|sie schlagt|schlaegt mich
            marido|novio|mujer|esposo|esposa|pareja .. me pega|golpea|maltrata|amenaza
            maz|chlopak|partner|zona|on|ona .. bije|uderzyl|pobil mnie
            sotul|iubitul|sotia|el|ea ma bate|loveste
            муж|чоловік|он|він|парень .. меня|мене бьет|бє|избивает|побив|избил
            бьет|бє|избивает меня|мене
            zoji|زوجي يضربني
            زوجي|جوزي بيضربني|يضربني
            shohar|pati|husband|gharwala|gharwali|miya .. marta|maarta|marda|maarda|kuttda
            mainu|mujhe marda|maarda|marta|maarta|kuttda
            gwr|ngwr|gariad|nghariad|wraig .. fy_nharo|fy_mwrw|brifo|taro
        """,
    ),
)
