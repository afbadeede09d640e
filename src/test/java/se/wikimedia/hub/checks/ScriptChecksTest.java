package se.wikimedia.hub.checks;

import org.junit.jupiter.api.Test;
import se.wikimedia.hub.checks.script.ScriptChecks;

class ScriptChecksTest {

    @Test
    void eachCheckHoldsItsTable() {
        CheckTable.hold(
                ScriptChecks.all(),
                "bidi-controls ! ar L:Read⇒\\u202Eاقرأ",
                "bidi-controls ! ar L:Read⇒\\u2067اقرأ",
                "bidi-controls = ar L:Read⇒\\u2067اقرأ\\u2069",
                "bidi-controls = ar L:Read C++⇒اقرأ C++\\u200E",
                "zero-width ! sv L:Read⇒Lä\\u200Bs",
                "zero-width ! sv L:Read⇒\\uFEFFLäs",
                "zero-width ! sv L:Read⇒Lä\\u200Ds",
                "zero-width = fa L:I go⇒می\\u200Cروم",
                "zero-width = km L:Read it⇒អាន\\u200Bវា",
                "broken-characters ! sv L:Read⇒L\\uFFFDs",
                "broken-characters ! sv L:Read⇒L\\u0007s",
                "broken-characters ! sv L:Read⇒L\\uE000s",
                "broken-characters = sv B:Read⇒Läs⏎det",
                "mixed-scripts ! sv L:Read⇒L\\u0430s",
                "mixed-scripts ! ru L:Read⇒Чит\\u0061йте",
                "mixed-scripts = ru L:Read Wikidata⇒Читайте Wikidata",
                "script-of-language ! ar L:Read about partnerships⇒Read about partnerships",
                "script-of-language ! ru L:Read about partnerships⇒Lasit' o partnerstvah",
                "script-of-language = ar L:OpenRefine⇒OpenRefine",
                "script-of-language = xab L:Read about partnerships⇒Soma kuhusu ushirikiano",
                "script-of-language = ja L:Read about partnerships⇒パートナーシップについて読む",
                "script-of-language = ko L:Read about all partnerships⇒파트너십에 대해 모두 자세히 읽어 보세요",
                "script-of-language = zh-Hant L:Read about partnerships⇒閱讀有關合作夥伴關係的資訊請看這裡",
                "script-of-language = sv L:Read about partnerships⇒Läs om partnerskap",
                "not-normal ! sv L:Read⇒La\\u0308s",
                "not-normal = sv L:Read⇒Läs",
                "kashida ! ar L:Book⇒كتـــاب",
                "kashida = ar L:Book⇒كتاب",
                "kashida = ar L:400 books⇒بـ400 كتاب",
                "kabyle-letters ! kab L:Read⇒Γer",
                "kabyle-letters = kab L:Read⇒Ɣer",
                "kabyle-letters = el L:Read⇒Γερ",
                "comma-below ! ro L:Read⇒Citiţi",
                "comma-below = ro L:Read⇒Citiți",
                "comma-below = tr L:Read⇒Başla",
                "arabic-letters ! fa L:Read⇒كتاب",
                "arabic-letters = fa L:Read⇒کتاب",
                "arabic-letters = ar L:Read⇒كتاب");
    }
}
