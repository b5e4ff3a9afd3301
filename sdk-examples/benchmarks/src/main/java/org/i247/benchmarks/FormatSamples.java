package org.i247.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.nist.Agency;
import org.i247.sdk.standard.nist.DescriptiveText;
import org.i247.sdk.standard.nist.NistImage;
import org.i247.sdk.standard.nist.NistRecord;
import org.i247.sdk.standard.nist.NistTransaction;
import org.i247.sdk.standard.nist.NistTransactionBuilder;
import org.i247.sdk.standard.nist.TransactionControlNumber;
import org.i247.sdk.standard.nist.TransactionType;

/** Texts of the size of real ones, about nobody. */
final class FormatSamples {
    private static final int FINGERS = 10;
    private static final int IMAGE_BYTES = 10_000;
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);

    private FormatSamples() {}

    /** A PAXLST message (UN/EDIFACT D.05B) of so many passengers, each with a passport. */
    static String list(int passengers) {
        StringBuilder list = new StringBuilder()
                .append("UNA:+.? '\nUNB+UNOA:4+CARRIER+UTOPIA+261201:0800+1'\nUNH+1+PAXLST:D:05B:UN:IATA'\n")
                .append("BGM+745'\nTDT+20+XY123+++XY'\nLOC+125+CDG'\nLOC+87+UTO'\nDTM+189:2612011000:201'\n");
        for (int i = 0; i < passengers; i++) {
            list.append("NAD+FL+++ERIKSSON:ANNA MARIA:NR ").append(i).append("'\nATT+2++F'\nDTM+329:740812'\n");
            list.append("LOC+178+CDG'\nLOC+179+UTO'\nNAT+2+UTO'\n");
            list.append("DOC+P:110:111+L").append(10_000_000 + i).append("'\nDTM+36:320415'\nLOC+91+UTO'\n");
        }
        return list.append("CNT+42:")
                .append(passengers)
                .append("'\nUNT+")
                .append(8 + 9 * passengers)
                .append("+1'\nUNZ+1+1'\n")
                .toString();
    }

    /** A transaction of ten prints, each of ten thousand bytes. */
    static byte[] transaction(LocalDate day) {
        NistTransactionBuilder transaction = NistTransaction.builder(TransactionType.NPS)
                .date(day)
                .origin(Agency.of("UT-NCB", "NCB Utopia", "UT"))
                .controlNumber(TransactionControlNumber.of(day.getYear(), 1))
                .add(DescriptiveText.builder()
                        .personReference(CountryCode.of("UT"), "SPECIMEN-1")
                        .build());
        NistImage image = NistImage.of(Arrays.copyOf(PNG, IMAGE_BYTES));
        for (int finger = 1; finger <= FINGERS; finger++) {
            transaction.add(NistRecord.builder(14)
                    .idc(finger)
                    .impression(0)
                    .captured("UT-NCB", day)
                    .position(finger)
                    .image(image, 500, 500, 500)
                    .build());
        }
        return transaction.build().toBytes();
    }
}
