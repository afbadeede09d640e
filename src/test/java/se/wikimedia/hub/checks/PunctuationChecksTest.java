package se.wikimedia.hub.checks;

import org.junit.jupiter.api.Test;
import se.wikimedia.hub.checks.punctuation.PunctuationChecks;

class PunctuationChecksTest {

    @Test
    void eachCheckHoldsItsTable() {
        CheckTable.hold(
                PunctuationChecks.all(),
                "end-stop ! sv L:Read it.⇒Läs det",
                "end-stop ! sv L:Read it⇒Läs det.",
                "end-stop = sv L:Read it.⇒Läs det.",
                "end-stop = zh L:Read it.⇒请阅读。",
                "end-stop = hi L:Read it.⇒इसे पढ़ें।",
                "end-stop = ur L:Read it.⇒اسے پڑھیں۔",
                "end-stop = hy L:Read it.⇒Կարդացեք։",
                "end-stop = th L:Read it.⇒อ่าน",
                "end-stop = sv B:**Read it.**⇒**Läs det.**",
                "end-stop = de L:He said “no.”⇒Er sagte „nein.“",
                "end-stop ! sv M:{count, plural, one {One.} other {# files.}}⇒{count, plural, one {En} other {# filer}}",
                "end-question ! sv L:Why?⇒Därför.",
                "end-question = ar L:Why?⇒لماذا؟",
                "end-question = ja L:Why?⇒なぜ？",
                "end-question = el L:Why?⇒Γιατί;",
                "end-question = hy L:Why do you ask?⇒Ինչո՞ւ եք հարցնում",
                "end-question ! sv L:Why?⇒Varför;",
                "end-exclamation ! sv L:Hello, {name}⇒Hej!",
                "end-exclamation = zh L:Hello!⇒你好！",
                "end-colon ! sv L:You need:⇒Du behöver",
                "end-colon = zh L:You need:⇒你需要：",
                "end-colon = fr L:You need:⇒Il vous faut\\u00A0:",
                "end-semicolon ! sv L:one;⇒ett",
                "end-semicolon = ar L:one;⇒واحد؛",
                "end-ellipsis ! sv L:Wait…⇒Vänta.",
                "end-ellipsis = sv L:Wait…⇒Vänta ...",
                "end-ellipsis = ja L:Wait...⇒待って…",
                "quotation-marks ! sv L:“Yes”⇒„Ja”",
                "quotation-marks = fr L:“Yes”⇒«\\u00A0Oui\\u00A0»",
                "quotation-marks = ja L:“Yes”⇒「はい」",
                "quotation-marks = de L:“Yes”⇒„Ja“",
                "brackets ! sv L:Read (now)⇒Läs (nu",
                "brackets = zh L:Read (now)⇒读（现在）",
                "brackets = sv L:1) Read⇒1) Läs",
                "paired-quotes ! sv L:\"Yes\"⇒\"Ja",
                "paired-quotes = sv L:\"Yes\"⇒\"Ja\"",
                "double-marks ! sv L:Read, then⇒Läs,, sedan",
                "double-marks ! sv L:Read.⇒Läs..",
                "double-marks ! ar L:Why?⇒لماذا؟؟",
                "double-marks = sv L:Wait...⇒Vänta...",
                "double-marks = sv L:Really?!⇒Verkligen?!",
                "marks-of-language ! ar L:Why?⇒لماذا?",
                "marks-of-language ! fa L:Read, then write⇒بخوانید, سپس بنویسید",
                "marks-of-language = ar L:See https://a.example/?x, then⇒انظر https://a.example/?x ثم",
                "marks-of-language = ar L:Why?⇒لماذا؟",
                "marks-of-language = sv L:Why?⇒Varför?",
                "opening-marks ! es L:Why?⇒Por qué?",
                "opening-marks = es L:Why?⇒¿Por qué?",
                "opening-marks = ca L:Why?⇒Per què?");
    }
}
