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
            # More Welsh
            rydw|dwi|fi|rwyn i? eisiau|isio marw
            lladd|ladd fy_hun|fy_hunan|fi_fy_hun
            ddim yn? gallu|medru mynd_ymlaen|cario_ymlaen|byw
            well hebof|hebdda|hebddo i
            wedi cael digon .. byw|fyw
            # More Polish
            nie mam .. sily|ochoty|po_co zyc|dalej
            nie mam juz? sily|po_co
            nie chce .. zyc|istniec|sie_budzic
            beze mnie & lepiej
            lepiej .. beze mnie
            mam dosc zycia|wszystkiego
            chce .. odejsc|zasnac_i|skonczyc_z_tym|nie_zyc
            popelnic|popelnie samobojstwo
            zegnajcie|zegnaj
            powiesic|powiesze|utopic|utopie sie
            # More French
            pense|penser au|a suicide|mourir|en_finir
            mieux sans moi
            ne .. plus me_reveiller|vivre|exister|continuer|etre_la
            mendormir|m_endormir .. reveiller
            plus la_force|envie|le_courage .. vivre|continuer|rien|de_vivre
            je vais me_tuer|me_pendre|en_finir|mourir|me_suicider
            marre de vivre|la_vie
            sauter du pont
            adieu .. tous|tout_le_monde|mes
            # More German
            ohne mich & besser
            besser ohne mich
            mich .. umbringe|umzubringen|erhange|erhangen
            kann nicht mehr leben|weiterleben
            nicht mehr aufwachen|da_sein|weiterleben
            lebensmude
            will|mochte|moechte tot|nicht_mehr .. sein|leben
            # More Spanish
            me quiero matar|morir
            no aguanto mas
            no quiero .. vivir|despertar|estar_aqui
            mejor sin mi
            pienso|pensando en .. suicidarme|suicidio|matarme|morir|la_muerte|quitarme
            cansado|cansada de vivir
            quisiera morir|morirme|desaparecer
            # Portuguese
            quero|queria morrer|me_matar|desaparecer
            nao quero mais? viver|acordar|existir
            vou me matar|suicidar
            acabar com .. minha vida
            melhor|melhores sem mim
            pensando|penso em .. morrer|suicidio|me_matar
            cansado|cansada de viver
            nao aguento mais
            # Italian
            voglio|vorrei morire|uccidermi|ammazzarmi|farla_finita
            non voglio piu? vivere|svegliarmi
            mi uccido|ammazzo|tolgo_la_vita
            senza di me & meglio
            stanco|stanca di vivere
            # More Romanian
            gandesc .. iau viata|ma_omor|la_moarte|sinucidere|sinucid
            termin|terminam|inchei cu viata|totul|tot
            mai bine .. fara mine
            fara mine & bine
            sa nu ma mai trezesc
            nu mai vreau|pot|am .. traiesc|trai|exist|chef_de_viata|putere
            sa ma arunc|spanzur|omor|sinucid
            satul|obosit|obosita de viata
            # Bulgarian, Slovak, Czech, Hungarian in Latin letters
            iskam da umra|se_ubiya
            ne iskam da zhiveya
            chcem|chci zomriet|umrit|zemrit|se_zabit|sa_zabit
            nechcem|nechci uz? zit|zit
            meg akarok halni
            nem akarok elni|tovabb_elni
            meg fogom olni magam
            # Lithuanian, Latvian
            noriu mirti|numirti|nusizudyti
            nebenoriu|nenoriu gyventi
            nebegaliu gyventi
            galvoju apie savizudybe|mirti
            be manes .. geriau
            nusizudysiu|pasikarsiu
            gribu nomirt|mirt
            negribu|vairs_negribu dzivot
            # Turkish
            olmek|intihar istiyorum|etmek_istiyorum
            yasamak istemiyorum
            bensiz daha iyi
            gitmek istiyorum .. dunyadan
            kendimi oldurecegim|oldurmek|asacagim
            canima kiyacagim|kiymak
            biktim yasamaktan|hayattan
            intihar etmeyi dusunuyorum
            # Albanian
            dua te vdes|vdis|vras_veten
            nuk dua te? jetoj|jetoje
            # More Arabic in Latin letters
            bidi|bedi|biddi|baddi|abgha|abi|ayez|ayza|3ayez|3ayza|awza amoot|amout|amut|mout|
                antaher|mot
            ana ayez|ayza|3ayez|awez amoot|amout
            mesh|mish|msh|ma ayza|ayez|3ayez|baddi|bidi|biddi|abgha a3eesh|a3ish|aeesh|3ish|3eesh
            bafakkar|afakkir|bfaker|bafaker antaher|fel_enti7ar|bel_enti7ar|amoot|entehar
            hamawet|hamawwet|ha2tel nafsi|7ali|ruhi
            ma ba2a|ba2it|3ad fiya|fini|2a2dar kammel|3eesh|a3ish
            # Gujarati, Bengali, Nepali, Sinhala, Tamil in Latin letters
            jivvu|jivavu|jeevvu nathi
            mare|mare_have jivvu|marvu|mari_javu nathi|che|chhe
            marvu|mari_javu che|chhe
            more jete|jate chai|chaai|ichche
            ami marte|morte|more_jabo chai
            bachte|banchte chai|chaina na
            attohotta|atmohotta|atto_hotta korte|korbo|korte_chai|kora
            bachna mann|man chhaina|chaina
            bachdina|bachdaina
            marna|mari|marnu man|mann lagcha|lagyo|lagchha
            aatmahatya|atmahatya garna|garchu|karna|kar
            mata marenna|merenna ona
            jivath wenna epa
            saaga|saga poren|venum|pogiren
            vaazha|vala pidikkala|virumbala
            # Tagalog, Swahili, Yoruba, Shona, Somali
            gusto ko nang|na mamatay|mawala
            ayoko|ayaw_ko nang|na mabuhay
            magpapakamatay|magpakamatay
            nataka kufa|kujiua
            sitaki kuishi
            mo fe ku|pa_ara_mi
            ndoda kufa|kuzviuraya
            waan rabaa inaan dhinto|is_dilo
            # Greek, Farsi, Kurdish, Pashto in Latin letters
            thelo na pethano|pethanw|skotothw
            mikham|mikhaam bemiram|khodkoshi|khodamo
            nemikham|nemikhaam zende|zendegi
            dixwazim bimirim
            ghwaram mar|mr_sham
            # Chinese, in its own letters and in Latin ones
            想死
            不想活了
            wo xiang si|zisha
            bu xiang huo
            # Punjabi, Urdu and Hindi once more
            ab|main|mai nahi|nahin|nai rahunga|rahungi|jeena|jiyunga|jiyungi|jee|reh
            jeena|jeene|zinda|jee nahi|nahin|nai hai|chahta|chahti|rehna|sakta|sakti
            marna|mar|mar_jana|marne chahta|chahti|hai|chaunda|chaundi|ka_mann|jaun|jaunga|jaungi
            goliyan .. kha|khaa|khane lun|loon|lu|lungi|lunga|li|lena
            khud|apne_aap .. khatam|maar|mar dunga|dungi|lunga|lungi|lu
            jaan de|dena|dedu|le dunga|dungi|chahta|chahti|lun|du
            mere|mera bina|bagair .. khush|behtar|theek|better
            zindagi .. nahi|se|ka|ki .. thak|pareshan|khatam|chahiye|matlab
            jeen nu? dil|ji nahi|ni
            main|mai marna|mar_jana
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
