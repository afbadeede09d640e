package se.wikimedia.hub.money;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.wikimedia.hub.rates.StayCost;

/** What funders open: the workbook read back by the JDK's own parsers, and the file of values. */
class BudgetSheetsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final ReckonedStay PRICED = new ReckonedStay(
            1,
            1,
            "=cmd()",
            "de",
            MONDAY,
            MONDAY.plusDays(4),
            5,
            700,
            new StayCost("EUR", 30_900L, 41_700L, 20_500L, List.of()));
    private static final ReckonedStay UNPRICED = new ReckonedStay(
            2,
            1,
            "Archive",
            "de",
            MONDAY,
            MONDAY.plusDays(4),
            5,
            null,
            new StayCost("EUR", null, null, 20_500L, List.of("place")));
    private static final BudgetRow BUDGET = new BudgetRow(
            "grand-tour",
            "EUR",
            1,
            List.of(new BudgetRow.Part(
                    "de",
                    "Germany",
                    List.of(
                            new Amount("travel", 80_000L, 90_050L),
                            new Amount("days", 20_000L, null),
                            new Amount("other", null, null)),
                    Reckoned.of(List.of(PRICED, UNPRICED), "EUR"))),
            List.of(PRICED, UNPRICED));

    @TempDir
    Path folder;

    private Map<String, Document> parts(String direction) {
        var parts = new HashMap<String, Document>();
        var file = folder.resolve("money.xlsx");
        try {
            Files.write(file, BudgetSheets.of(BUDGET, key -> key, direction));
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    parts.put(entry.getName(), parser.parse(zip.getInputStream(entry)));
                }
            }
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    /** By their place, such as C2: the value, or the formula after =, or the shared text. */
    private static Map<String, String> cells(Map<String, Document> parts, int sheet) {
        var texts = parts.get("xl/sharedStrings.xml").getElementsByTagName("si");
        var cells = new HashMap<String, String>();
        var found = parts.get("xl/worksheets/sheet" + sheet + ".xml").getElementsByTagName("c");
        for (int i = 0; i < found.getLength(); i++) {
            var cell = (Element) found.item(i);
            var formula = cell.getElementsByTagName("f");
            var content = cell.getTextContent();
            var value = cell.getAttribute("t").equals("s")
                    ? texts.item(Integer.parseInt(content)).getTextContent()
                    : content;
            cells.put(
                    cell.getAttribute("r"),
                    formula.getLength() > 0 ? "=" + formula.item(0).getTextContent() : value);
        }
        return cells;
    }

    @Test
    void theWorkbookHasTheAmountsAsNumbersAndItsSumsAsFormulas() {
        var cells = cells(parts("ltr"), 1);
        assertThat(cells)
                .containsEntry("A1", "tours.host")
                .containsEntry("A2", "Germany")
                .containsEntry("B2", "money.kind.travel")
                .containsEntry("C2", "800.00")
                .containsEntry("D2", "900.50")
                .containsEntry("E2", "-100.50")
                .containsEntry("F2", "309.00")
                .containsEntry("G2", "417.00")
                .containsEntry("F3", "205.00")
                .containsEntry("H2", "EUR")
                .containsEntry("C5", "=SUM(C2:C4)");
        assertThat(cells.getOrDefault("D3", "")).as("nobody has said").isEmpty();
    }

    @Test
    void eachPlaceIsThereWithItsPriceOrTheReasonForNone() {
        var cells = cells(parts("ltr"), 2);
        assertThat(cells)
                .containsEntry("B2", "=cmd()")
                .containsEntry("E2", "5")
                .containsEntry("F2", "700")
                .containsEntry("I2", "205.00")
                .containsEntry("K3", "money.why.place");
        assertThat(cells.getOrDefault("G3", "")).isEmpty();
    }

    @Test
    void whatSomebodyTypedIsTextAndNoFormula() {
        var formulas = parts("ltr").get("xl/worksheets/sheet2.xml").getElementsByTagName("f");
        assertThat(formulas.getLength()).isZero();
    }

    @Test
    void aReaderFromRightToLeftGetsTheSheetsSo() {
        var view = (Element) parts("rtl")
                .get("xl/worksheets/sheet1.xml")
                .getElementsByTagName("sheetView")
                .item(0);
        assertThat(view.getAttribute("rightToLeft")).isIn("1", "true");
    }

    @Test
    void theFileHasALineForEachHostAndKind() {
        assertThat(BudgetFile.of(BUDGET).getBytes(UTF_8))
                .isEqualTo(("tour,host,name,kind,currency,planned,actual,left,byRates,byRatesGreen,unpriced\r\n"
                                + "grand-tour,de,Germany,travel,EUR,800.00,900.50,-100.50,309.00,417.00,1\r\n"
                                + "grand-tour,de,Germany,days,EUR,200.00,,,205.00,205.00,1\r\n"
                                + "grand-tour,de,Germany,other,EUR,,,,,,1\r\n")
                        .getBytes(UTF_8));
    }
}
